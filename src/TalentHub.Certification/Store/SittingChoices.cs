namespace TalentHub.Certification.Store;

/// <summary>By what sittings can be chosen: what stands in those that the reader sees.</summary>
/// <param name="Sites">Sites.</param>
/// <param name="Rooms">Rooms.</param>
/// <param name="People">People on duty.</param>
/// <param name="Groups">Classes.</param>
/// <param name="First">The first day with a sitting; null where there is none.</param>
public sealed record SittingChoices(
    IReadOnlyList<string> Sites, IReadOnlyList<string> Rooms, IReadOnlyList<(Guid Id, string Name)> People, IReadOnlyList<string> Groups, DateOnly? First)
{
    /// <summary>The choices among sittings, and who supervises beside them.</summary>
    public static SittingChoices Of(IReadOnlyList<SittingRow> sittings, IEnumerable<(Guid Id, string Name)> supervisors) => new(
        [.. sittings.Select(s => s.Site).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. sittings.Select(s => s.Room).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. sittings.SelectMany(s => s.StaffIds.Zip(s.Staff)).Concat(supervisors).Distinct().OrderBy(p => p.Item2, StringComparer.Ordinal)],
        [.. sittings.SelectMany(s => s.Groups).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        sittings.Count == 0 ? null : TalentHub.Platform.Domain.ChinaTime.DateOf(sittings.Min(s => s.StartsAt)));
}
