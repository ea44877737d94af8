using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.States;

/// <summary>Maker is never checker: two steps of one record that must be done by two people.</summary>
public static class MakerChecker
{
    /// <summary>Refuses an actor who made what is now to be decided, in whichever role or organisation; null when somebody else made it.</summary>
    public static Problem? Check(IEnumerable<Guid> makerIds, CommandContext context) =>
        makerIds.Contains(context.ActorId) ? MoveProblem.MakerIsChecker.With() : null;
}
