namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>Equipment that the workshops of a site share.</summary>
/// <param name="Site">Where it is.</param>
/// <param name="Type">What it is.</param>
/// <param name="Count">How many.</param>
public sealed record EquipmentPool(string Site, string Type, int Count);
