using TalentHub.Api.Localisation;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>One problem and where in the input it lies.</summary>
public sealed record ProblemItem(string Code, string? Field, int? Row, string? Column, string DetailZh, string DetailEn)
{
    /// <summary>The item of a problem.</summary>
    public static ProblemItem Of(Problem problem, Texts texts) =>
        new(problem.Code, problem.Field, problem.Row, problem.Column, texts.Sentence(problem, Texts.Chinese), texts.Sentence(problem, Texts.English));
}
