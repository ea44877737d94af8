using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Organisations.Domain;

/// <summary>Why an occupation is refused.</summary>
public static class OccupationProblem
{
    /// <summary>The register of occupations does not have it.</summary>
    public static readonly ProblemType Unknown = new(
        "occupation.unknown", ProblemKind.Invalid,
        "职业目录中没有编码为{code}的职业（工种）。请核对编码；新职业由市人社局补入目录后再办理。",
        "The register of occupations has no {code}. Check the code; the bureau enters a new occupation first.");

    /// <summary>The refusal of a code that the register does not have.</summary>
    public static Problem Of(string code) => Unknown.With(("code", code));

    /// <summary>The decision, unless it was to accept an occupation that the register does not have.</summary>
    public static Decision<TState> Unless<TState>(this Decision<TState> decision, OccupationCode? missing, string field)
        where TState : class =>
        decision.Accepted && missing is not null ? Of(missing.Text).In(field) : decision;
}
