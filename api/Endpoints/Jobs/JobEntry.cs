using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store.Jobs;

namespace TalentHub.Api.Endpoints.Jobs;

/// <summary>A run of long work: how far it is and what became of it.</summary>
public sealed record JobEntry(
    Guid Id, string Kind, string Title, string SubjectKind, string SubjectId, Guid? OrganisationId, JobRunState State, int? Total, int Done, int Refused,
    string StartedByName, DateTimeOffset QueuedAt, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt, DateTimeOffset? CancelRequestedAt, int Attempts)
{
    /// <summary>The last error, without personal numbers; for the administrator only.</summary>
    public string? Error { get; private init; }

    /// <summary>How far a run that plans sittings is, or was when it ended; of one run asked for alone only.</summary>
    public PlanRunView? Plan { get; init; }

    /// <summary>The entry of a run for a reader.</summary>
    public static JobEntry Of(JobRunRow run, Role reader) =>
        new(run.Id, run.Kind, run.Title, run.SubjectKind, run.SubjectId, run.OrganisationId, run.State, run.Total, run.Done, run.Refused,
            run.StartedByName, run.QueuedAt, run.StartedAt, run.FinishedAt, run.CancelRequestedAt, run.Attempts)
        {
            Error = reader == Role.Administrator && run.Error is { } error ? PersonalNumbers.RemoveFrom(error) : null,
        };
}
