using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Platform.Domain.Jobs;

/// <summary>The life cycle of a run.</summary>
public static class JobRunMoves
{
    private static readonly Role[] Owners =
        [Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Administrator];

    /// <summary>The allowed moves.</summary>
    public static readonly MoveTable<JobRunState, JobRunMove> Table = new()
    {
        //  move                 from                     to                      who
        { JobRunMove.Start,      JobRunState.Queued,      JobRunState.Running,    Role.System },
        { JobRunMove.Start,      JobRunState.Running,     JobRunState.Running,    Role.System },
        { JobRunMove.Complete,   JobRunState.Running,     JobRunState.Completed,  Role.System },
        { JobRunMove.Fail,       JobRunState.Running,     JobRunState.Failed,     Role.System },
        { JobRunMove.Cancel,     JobRunState.Queued,      JobRunState.Cancelled,  [Role.System, .. Owners] },
        { JobRunMove.Cancel,     JobRunState.Running,     JobRunState.Cancelled,  [Role.System, .. Owners] },
        { JobRunMove.Restart,    JobRunState.Failed,      JobRunState.Queued,     Owners },
        { JobRunMove.Restart,    JobRunState.Cancelled,   JobRunState.Queued,     Owners },
    };

    /// <summary>The names of the states a move starts from, for the <c>WHERE</c> of the statement that makes it.</summary>
    internal static string[] From(JobRunMove move) => [.. Table.Where(m => m.Name == move).Select(m => m.From.ToString())];

    /// <summary>The name of the state a move leads to.</summary>
    internal static string To(JobRunMove move) => Table.First(m => m.Name == move).To.ToString();
}
