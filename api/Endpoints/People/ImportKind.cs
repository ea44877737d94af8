using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Imports;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.People;

/// <summary>A kind of roster: what it holds and what it is registered into.</summary>
/// <param name="Kind">The name by which an upload says it.</param>
/// <param name="Title">What people call it, in the caller's language.</param>
/// <param name="Roles">Who brings such rosters in.</param>
/// <param name="Target">What it is registered into, in the caller's language.</param>
/// <param name="Targets">The list of the API in which the target's id is found.</param>
/// <param name="KeyColumn">The Chinese heading of the column that tells one row from another.</param>
/// <param name="Columns">Its columns, in the order of the template.</param>
public sealed record ImportKind(
    string Kind, string Title, IReadOnlyList<Role> Roles, string Target, string? Targets, string KeyColumn, IReadOnlyList<ImportColumn> Columns)
{
    /// <summary>The kind in the caller's language.</summary>
    public static ImportKind Of(IRosterKind kind, Texts texts) => new(
        kind.Name, texts[ImportAddresses.KindKey(kind.Name)], kind.Roles, texts[ImportAddresses.TargetKey(kind.Name)], ImportAddresses.TargetList(kind.Name),
        kind.KeyColumn, [.. kind.Layout.Columns.Select(ImportColumn.Of)]);
}
