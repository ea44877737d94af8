namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>One row of a return file as the bank wrote it.</summary>
/// <param name="Row">The row as a spreadsheet counts it.</param>
/// <param name="Reference">The number of the payment.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Status">The result.</param>
/// <param name="Note">The reason.</param>
/// <param name="Name">The account's name, where the bank wrote it.</param>
/// <param name="Account">The account, where the bank wrote it; masked before it leaves the reader of the file.</param>
/// <param name="Holder">What of name and account differs from what was sent; null when nothing does.</param>
public sealed record ReturnLine(
    int Row, string Reference, string Amount, string Status, string Note, string Name = "", string Account = "", ReturnException? Holder = null);
