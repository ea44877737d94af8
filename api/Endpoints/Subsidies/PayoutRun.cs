using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store.Jobs;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>The work on a payout that is under way or stopped.</summary>
/// <param name="Id">The run, of which <c>/api/v1/jobs/{id}</c> tells more.</param>
/// <param name="Kind">What kind of work.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Done">Items that took effect.</param>
/// <param name="Total">How many items there are; null while it is not known.</param>
/// <param name="Refused">Items that were refused.</param>
public sealed record PayoutRun(Guid Id, string Kind, JobRunState State, int Done, int? Total, int Refused)
{
    /// <summary>The work of a run.</summary>
    public static PayoutRun Of(JobRunRow run) => new(run.Id, run.Kind, run.State, run.Done, run.Total, run.Refused);
}
