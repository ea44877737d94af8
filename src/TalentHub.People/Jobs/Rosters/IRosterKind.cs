using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.People.Jobs.Rosters;

/// <summary>
/// One kind of roster: its columns, the check of some rows, their registration. A singleton, known to silos and api nodes; the
/// wizard, the two jobs, the template and the error file are the same for all kinds.
/// </summary>
public interface IRosterKind
{
    /// <summary>Its stable name, for example <c>training.students</c>.</summary>
    string Name { get; }

    /// <summary>Its columns.</summary>
    SheetLayout Layout { get; }

    /// <summary>The heading of the column that tells one row from another: a row that repeats another is refused there.</summary>
    string KeyColumn { get; }

    /// <summary>Who brings such rosters in.</summary>
    IReadOnlyList<Role> Roles { get; }

    /// <summary>What the roster would be registered into, or why it takes no roster now.</summary>
    Task<Outcome<RosterTarget>> Target(Guid targetId, CancellationToken cancel);

    /// <summary>
    /// Looks at some rows (at most 500) and changes nothing: one finding a row, valid, already there or refused. The same key
    /// twice in one file is noticed by the wizard.
    /// </summary>
    Task<IReadOnlyList<RosterFinding>> Check(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel);

    /// <summary>
    /// Registers the rows of one chunk that the dry run found valid, in one commit of the owning grain under the operation id
    /// of <paramref name="context"/>: one finding a row, registered, already there or refused. A problem that is
    /// <see cref="ProblemKind.Unavailable"/> is tried again; any other refuses every row of the chunk.
    /// </summary>
    Task<Outcome<RosterChunk>> Register(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel);
}
