using TalentHub.Certification.Domain.Planning;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Jobs;

/// <summary>Finds a plan, and says meanwhile how far it is.</summary>
public interface ISittingSearch
{
    /// <summary>Where the work stands; may be read while it goes on.</summary>
    PlanStanding Standing { get; }

    /// <summary>The plan as the arrangement of each batch.</summary>
    /// <param name="stop">Ends the search; the best plan so far stays.</param>
    Outcome<IReadOnlyList<BatchArrangement>> Plan(CancellationToken stop);
}
