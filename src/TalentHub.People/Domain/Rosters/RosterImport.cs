using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;

namespace TalentHub.People.Domain.Rosters;

/// <summary>
/// One roster file on its way in: uploaded, checked without changing anything, confirmed, registered. The same wizard for every
/// kind of roster. The rows themselves stay in the file and in the items of the two job runs.
/// </summary>
public sealed record RosterImport
{
    /// <summary>The allowed moves.</summary>
    public static readonly MoveTable<RosterImportState, RosterImportMove> Moves = new()
    {
        { RosterImportMove.Upload, RosterImportState.None, RosterImportState.Uploaded, Keepers },
        { RosterImportMove.Check, RosterImportState.Uploaded, RosterImportState.Checking, Keepers },
        { RosterImportMove.Check, RosterImportState.Checking, RosterImportState.Checking, Keepers },
        { RosterImportMove.Check, RosterImportState.Checked, RosterImportState.Checking, Keepers },
        { RosterImportMove.FinishCheck, RosterImportState.Checking, RosterImportState.Checked, Role.System },
        { RosterImportMove.Register, RosterImportState.Checked, RosterImportState.Registering, Keepers },
        { RosterImportMove.Register, RosterImportState.Registering, RosterImportState.Registering, Keepers },
        { RosterImportMove.FinishRegistration, RosterImportState.Registering, RosterImportState.Registered, Role.System },
        { RosterImportMove.Cancel, RosterImportState.Uploaded, RosterImportState.Cancelled, Keepers },
        { RosterImportMove.Cancel, RosterImportState.Checking, RosterImportState.Cancelled, Keepers },
        { RosterImportMove.Cancel, RosterImportState.Checked, RosterImportState.Cancelled, Keepers },
    };

    /// <summary>Where it stands.</summary>
    public RosterImportState State { get; init; }

    /// <summary>The kind of roster, for example <c>training.students</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What the roster is registered into.</summary>
    public RosterTarget? Target { get; init; }

    /// <summary>The stored file.</summary>
    public Guid FileId { get; init; }

    /// <summary>Its name, as it was uploaded.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The job run that checks, or checked last.</summary>
    public Guid? CheckRun { get; init; }

    /// <summary>The job run that registers, or registered last.</summary>
    public Guid? RegisterRun { get; init; }

    /// <summary>What the dry run counted.</summary>
    public RosterCounts Checked { get; init; } = RosterCounts.Zero;

    /// <summary>What the registration counted.</summary>
    public RosterCounts Done { get; init; } = RosterCounts.Zero;

    /// <summary>What is wrong with the file as a whole: unreadable, a column missing, no rows.</summary>
    public Problem? FileProblem { get; init; }

    /// <summary>Who confirmed the report; the chunks are registered in that person's name, also when the job is started over.</summary>
    public CommandContext? Confirmed { get; init; }

    private static Role[] Keepers => [Role.School, Role.Enterprise, Role.BureauClerk];

    /// <summary>Takes the file in for a target that the actor's organisation owns; the bureau's clerk may help everyone.</summary>
    public Decision<RosterImport> Upload(UploadRoster command, RosterTarget target, IReadOnlyList<Role> roles, CommandContext context) =>
        Moves.Check(State, RosterImportMove.Upload, context.Role) is { Problem: { } refusal } ? refusal
        : !roles.Contains(context.Role) ? RosterProblem.RoleNotAllowed.With(("role", context.Role), ("needed", roles.Cast<Enum>()))
        : !MayReach(target, context) ? RosterProblem.TargetNotFound
        : this with
        {
            State = RosterImportState.Uploaded,
            Kind = command.Kind,
            Target = target,
            FileId = command.FileId,
            FileName = command.FileName,
        };

    /// <summary>Starts the dry run as this job run.</summary>
    public Decision<RosterImport> Check(Guid run, CommandContext context) =>
        Moved(RosterImportMove.Check, context) is var to && to.Problem is { } refusal ? refusal
        : this with { State = to.Value, CheckRun = run, Checked = RosterCounts.Zero, FileProblem = null };

    /// <summary>Takes the report of the dry run.</summary>
    public Decision<RosterImport> FinishCheck(FinishRosterCheck command, CommandContext context) =>
        Moves.Check(State, RosterImportMove.FinishCheck, context.Role) is { Problem: { } refusal } ? refusal
        : command.Run != CheckRun ? RosterProblem.RunReplaced
        : this with { State = RosterImportState.Checked, Checked = command.Counts, FileProblem = command.FileProblem };

    /// <summary>Confirms the report and starts the registration as this job run.</summary>
    public Decision<RosterImport> Register(Guid run, CommandContext context) =>
        Moved(RosterImportMove.Register, context) is var to && to.Problem is { } refusal ? refusal
        : Checked.Valid == 0 && Checked.Already > 0 && Checked.Refused == 0 ? RosterProblem.AllThere.With(("rows", Checked.Already))
        : Checked.Valid == 0 ? RosterProblem.NothingToRegister
        : this with { State = to.Value, RegisterRun = run, Confirmed = Confirmed ?? context };

    /// <summary>Takes the result of the registration.</summary>
    public Decision<RosterImport> FinishRegistration(FinishRosterRegistration command, CommandContext context) =>
        Moves.Check(State, RosterImportMove.FinishRegistration, context.Role) is { Problem: { } refusal } ? refusal
        : command.Run != RegisterRun ? RosterProblem.RunReplaced
        : this with { State = RosterImportState.Registered, Done = command.Counts };

    /// <summary>Gives the import up. Nothing has been registered yet, so nothing has to be taken back.</summary>
    public Decision<RosterImport> Cancel(CommandContext context) =>
        Moved(RosterImportMove.Cancel, context) is var to && to.Problem is { } refusal ? refusal
        : this with { State = to.Value };

    private Outcome<RosterImportState> Moved(RosterImportMove move, CommandContext context) =>
        Target is null || !MayReach(Target, context) ? RosterProblem.NotFound
        : Moves.Check(State, move, context.Role);

    private static bool MayReach(RosterTarget target, CommandContext context) =>
        context.Role is Role.BureauClerk || context.OrganisationId == target.OrganisationId;
}
