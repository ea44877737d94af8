namespace TalentHub.People.Grains;

/// <summary>A person's identity, masked.</summary>
public sealed record TraineeView(string NameMask, string DocumentMask, string? PhoneMask, int Corrections);
