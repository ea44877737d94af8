namespace TalentHub.Demonstration.Script;

/// <summary>The bank answers a bank file line by line.</summary>
/// <param name="From">The address of the bank file as text.</param>
/// <param name="To">The name of the return file, in the data folder.</param>
/// <param name="Fail">The names of the account holders whose payments come back.</param>
public sealed record BankStep(string From, string To, IReadOnlyList<string> Fail);
