using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>One problem and where in the input it lies.</summary>
public sealed record ProblemItem(string Code, string? Field, int? Row, string? Column, string DetailZh, string DetailEn)
{
    /// <summary>The item of a problem.</summary>
    public static ProblemItem Of(Problem problem) =>
        new(problem.Code, problem.Field, problem.Row, problem.Column, problem.Chinese, problem.English);
}
