namespace TalentHub.Platform.Store.Notices;

/// <summary>The period of a notice, and whether a line asked for is in it.</summary>
public sealed record NoticePeriod(DateOnly OpensOn, DateOnly ClosesOn, bool HasLine);
