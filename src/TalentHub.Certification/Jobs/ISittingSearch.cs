using TalentHub.Certification.Domain.Planning;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Jobs;

/// <summary>Finds a plan, and says meanwhile how far it is.</summary>
public interface ISittingSearch
{
    /// <summary>Where the work stands; may be read while it goes on.</summary>
    PlanStanding Standing { get; }

    /// <summary>The checkpoint that was asked for, once it is there, and asks for the next; null while it is not, or where nothing is worth one.</summary>
    byte[]? TakeCheckpoint();

    /// <summary>The plan as the arrangement of each batch.</summary>
    /// <param name="stop">Ends the search; the best plan so far stays.</param>
    /// <param name="abort">Gives up at once, without a plan.</param>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    Outcome<IReadOnlyList<BatchArrangement>> Plan(CancellationToken stop, CancellationToken abort);
}
