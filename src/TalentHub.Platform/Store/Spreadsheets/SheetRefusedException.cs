using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>Carries a problem of the whole file out of the parsers; <see cref="RosterReader"/> turns it into a value.</summary>
internal sealed class SheetRefusedException(Problem problem) : Exception(problem.Code)
{
    internal Problem Problem => problem;
}
