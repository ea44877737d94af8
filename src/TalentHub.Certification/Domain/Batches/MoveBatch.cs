using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>Takes a batch one step further, where the step needs nothing but the actor and, for some, a reason.</summary>
public sealed record MoveBatch(BatchMove Move) : IMoveCommand
{
    Enum IMoveCommand.Asked => Move;
}
