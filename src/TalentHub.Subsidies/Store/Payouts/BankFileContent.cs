namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>A bank file as it was sealed.</summary>
public sealed record BankFileContent(string Name, string Digest, byte[] Content);
