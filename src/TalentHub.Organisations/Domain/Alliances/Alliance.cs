using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>An alliance of schools and industry. Its members are in their table, because rosters enter them too.</summary>
public sealed record Alliance
{
    /// <summary>No alliance is older than the first schools of the trade; none is founded on a day to come.</summary>
    private const int OldestYears = 100;

    /// <summary>The allowed moves.</summary>
    public static readonly MoveTable<AllianceState, AllianceMove> Moves = new()
    {
        { AllianceMove.Found, AllianceState.None, AllianceState.Active, Role.BureauClerk },
        { AllianceMove.Rename, AllianceState.Active, AllianceState.Active, Role.BureauClerk },
        { AllianceMove.Admit, AllianceState.Active, AllianceState.Active, Role.BureauClerk },
        { AllianceMove.Dismiss, AllianceState.Active, AllianceState.Active, Role.BureauClerk },
        { AllianceMove.Dissolve, AllianceState.Active, AllianceState.Dissolved, Role.BureauApprover },
    };

    /// <summary>Where it stands.</summary>
    public AllianceState State { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The day it was founded.</summary>
    public DateOnly FoundedOn { get; init; }

    /// <summary>How many enterprises this grain admitted, less those it let go.</summary>
    public int Admitted { get; init; }

    /// <summary>Founds it.</summary>
    public Decision<Alliance> Found(FoundAlliance command, CommandContext context) =>
        Moves.Check(State, AllianceMove.Found, context.Role) is var to && to.Problem is { } refusal ? refusal
        : WrongName(command.Name) is { } wrong ? wrong
        : EnteredDay.Wrong(command.FoundedOn, context.Today, yearsBack: OldestYears, yearsAhead: 0) is { } far ? far.In("foundedOn")
        : this with { State = to.Value, Name = command.Name.Trim(), FoundedOn = command.FoundedOn };

    /// <summary>The version of its name, as a form that changes it saw it.</summary>
    public static string VersionOf(string name) => RecordVersion.Of(name);

    /// <summary>Gives it another name, unless it was given one that the form had not seen.</summary>
    public Decision<Alliance> Rename(RenameAlliance command, CommandContext context) =>
        Known(AllianceMove.Rename, context) is var to && to.Problem is { } refusal ? refusal
        : context.Outdated(VersionOf(Name)) is { } outdated ? outdated
        : WrongName(command.Name) is { } wrong ? wrong
        : this with { State = to.Value, Name = command.Name.Trim() };

    /// <summary>Takes enterprises in; those who are members already stay so.</summary>
    public Decision<Alliance> Admit(AdmitMembers command, CommandContext context) =>
        Known(AllianceMove.Admit, context) is var to && to.Problem is { } refusal ? refusal
        : command.Enterprises.Count == 0 ? AllianceProblem.NoMembers
        : this with { State = to.Value, Admitted = Admitted + command.Enterprises.Distinct().Count() };

    /// <summary>Lets an enterprise go; needs a reason.</summary>
    public Decision<Alliance> Dismiss(bool isMember, CommandContext context) =>
        Known(AllianceMove.Dismiss, context) is var to && to.Problem is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : !isMember ? AllianceProblem.NotMember
        : this with { State = to.Value, Admitted = Admitted - 1 };

    /// <summary>Dissolves it; needs a reason.</summary>
    public Decision<Alliance> Dissolve(CommandContext context) =>
        Known(AllianceMove.Dissolve, context) is var to && to.Problem is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : this with { State = to.Value };

    private static Problem? WrongName(string name) =>
        (string.IsNullOrWhiteSpace(name) ? AllianceProblem.NameEmpty.With() : FreeText.Wrong(name, FreeText.LongestName))?.In("name");

    private Outcome<AllianceState> Known(AllianceMove move, CommandContext context) =>
        State == AllianceState.None ? AllianceProblem.NotFound : Moves.Check(State, move, context.Role);
}
