using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>Takes a batch one step further, where the step needs nothing but the actor and, for some, a reason.</summary>
/// <param name="Move">The step.</param>
/// <param name="Session">The session whose pins are released; null for all of the batch, and for other steps.</param>
/// <param name="Confirmed">Whether sittings are arranged anew though their tickets are out; false for other steps.</param>
public sealed record MoveBatch(BatchMove Move, Guid? Session = null, bool Confirmed = false) : IMoveCommand
{
    Enum IMoveCommand.Asked => Move;
}
