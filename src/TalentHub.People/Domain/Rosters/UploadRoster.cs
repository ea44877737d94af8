namespace TalentHub.People.Domain.Rosters;

/// <summary>Brings a roster file in.</summary>
public sealed record UploadRoster(string Kind, Guid TargetId, Guid FileId, string FileName);
