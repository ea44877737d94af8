namespace TalentHub.Platform.Grains.Notices;

/// <summary>Takes the lines down once the period is over.</summary>
public sealed record CloseNotice;
