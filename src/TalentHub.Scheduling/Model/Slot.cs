namespace TalentHub.Scheduling.Model;

/// <summary>A piece of a day into which sittings are put. Slots of an input are in the order of time and never overlap.</summary>
public sealed record Slot(DateOnly Day, TimeOnly Start, TimeOnly End);
