using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Testing;

namespace TalentHub.People.Tests.Domain;

public sealed class AgeRangeTests
{
    private static readonly DateOnly Birth = Invented.Document(1).BirthDate!.Value;

    [Theory]
    [InlineData(15, 364, "person.too-young")]
    [InlineData(16, 0, null)]
    [InlineData(80, 364, null)]
    [InlineData(81, 0, "person.too-old")]
    public void An_age_counts_in_whole_years_and_both_ends_belong_to_the_range(int years, int days, string? code) =>
        Assert.Equal(code, new AgeRange(16, 80).Check(Invented.Document(1), Birth.AddYears(years).AddDays(days)).Problem?.Code);

    [Fact]
    public void Who_is_not_born_yet_is_no_child() =>
        Assert.Equal(IdentifierProblem.IdentityBirthInFuture.Code, new AgeRange(16, 80).Check(Invented.Document(1), Birth.AddDays(-1)).Problem?.Code);

    [Fact]
    public void A_number_without_a_date_of_birth_is_not_judged()
    {
        var passport = IdentityDocument.Parse(IdentityDocumentKind.Passport, "E12345678").OrThrow();
        Assert.True(new AgeRange(16, 80).Check(passport, Birth).Succeeded);
    }
}
