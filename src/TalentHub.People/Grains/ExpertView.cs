namespace TalentHub.People.Grains;

/// <summary>An expert, masked.</summary>
public sealed record ExpertView(Guid PersonId, string? AccountMask, int Engagements);
