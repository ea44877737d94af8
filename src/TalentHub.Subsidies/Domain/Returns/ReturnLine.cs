namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>One row of a return file as the bank wrote it.</summary>
public sealed record ReturnLine(int Row, string Reference, string Amount, string Status, string Note);
