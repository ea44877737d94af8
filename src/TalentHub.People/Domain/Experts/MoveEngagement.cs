using TalentHub.Platform.Domain.Commands;

namespace TalentHub.People.Domain.Experts;

/// <summary>Makes a move of an engagement that carries nothing: propose, confirm, decline, begin, complete, end.</summary>
public sealed record MoveEngagement(Guid EngagementId, EngagementMove Move) : IMoveCommand
{
    Enum IMoveCommand.Asked => Move;
}
