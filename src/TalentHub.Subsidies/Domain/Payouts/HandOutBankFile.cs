namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Hands a sealed bank file out to a person: it holds account numbers in full, so the audit log keeps who took it.</summary>
/// <param name="Kind">Text or workbook.</param>
public sealed record HandOutBankFile(BankFileKind Kind);
