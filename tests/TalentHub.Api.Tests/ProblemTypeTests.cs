using System.Reflection;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Tests.Routes;
using TalentHub.Certification.Hosting;
using TalentHub.Organisations.Hosting;
using TalentHub.People.Hosting;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Hosting;
using TalentHub.Training.Hosting;

namespace TalentHub.Api.Tests;

/// <summary>Every refusal that there is, in both languages.</summary>
public sealed class ProblemTypeTests
{
    private static readonly Assembly[] Parts =
    [
        typeof(ProblemType).Assembly, typeof(PeopleServices).Assembly, typeof(OrganisationServices).Assembly, typeof(TrainingServices).Assembly,
        typeof(CertificationServices).Assembly, typeof(SubsidyServices).Assembly, typeof(ApiProblem).Assembly,
    ];

    private static IReadOnlyList<ProblemType> All =>
    [
        .. Parts.SelectMany(part => part.GetTypes()).Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(member => member.FieldType == typeof(ProblemType)).Select(member => (ProblemType)member.GetValue(null)!),
    ];

    [Fact]
    public void A_code_stands_for_one_refusal()
    {
        Assert.True(All.Count > 200, $"{All.Count}");
        Assert.Empty(All.GroupBy(type => type.Code, StringComparer.Ordinal).Where(same => same.Distinct().Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void An_English_sentence_is_in_English()
    {
        Assert.Empty(All.Where(type => !Told.IsEnglish(type.English)).Select(type => $"{type.Code}: {type.English}"));
        Assert.Empty(new Texts().In(Texts.English).Where(text => !Told.IsEnglish(text.Value)).Select(text => $"{text.Key}: {text.Value}"));
    }

    [Fact]
    public void A_field_is_the_path_of_a_value() =>
        Assert.Empty(All.Where(type => type.Field is { } field && !Told.IsPath(field)).Select(type => $"{type.Code}: {type.Field}"));
}
