using TalentHub.Platform.Domain.Commands;

namespace TalentHub.People.Jobs.Rosters;

/// <summary>All kinds of roster of this host, by name.</summary>
public sealed class RosterKinds(IEnumerable<IRosterKind> kinds)
{
    private readonly Dictionary<string, IRosterKind> _kinds = kinds.ToDictionary(k => k.Name, StringComparer.Ordinal);

    /// <summary>The kinds that a role brings in, in the order of their names.</summary>
    public IReadOnlyList<IRosterKind> Of(Role role) => [.. _kinds.Values.Where(k => k.Roles.Contains(role)).OrderBy(k => k.Name, StringComparer.Ordinal)];

    /// <summary>The kind of a name, or null.</summary>
    public IRosterKind? Find(string name) => _kinds.GetValueOrDefault(name);
}
