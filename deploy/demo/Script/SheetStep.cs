namespace TalentHub.Demonstration.Script;

/// <summary>Fills in a sheet of marks: the ticket numbers of the product beside the marks that the examiners wrote down.</summary>
/// <param name="Tickets">The address of the candidates; the pages are numbered from 0.</param>
/// <param name="Marks">The workbook of the marks, in the order of the tickets.</param>
/// <param name="To">The sheet, in the data folder; the answer that can be kept is the list of its marks.</param>
public sealed record SheetStep(string Tickets, string Marks, string To);
