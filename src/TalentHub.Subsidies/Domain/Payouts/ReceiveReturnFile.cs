namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Takes in a return file whose bytes lie in the store under their digest.</summary>
public sealed record ReceiveReturnFile(Guid FileId, string Name, string Digest);
