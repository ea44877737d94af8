namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Hands a document in with a claim; one that was there under the same code is replaced.</summary>
public sealed record AttachDocument(string Code, Guid FileId);
