namespace TalentHub.Demonstration.Script;

/// <summary>A list that a step goes through.</summary>
/// <param name="As">The name of the row in texts: <c>row</c> for <c>{row.姓名}</c>.</param>
/// <param name="In">A workbook of the demonstration, or <c>{a variable}</c> that holds a list.</param>
/// <param name="Key">What tells the rows apart; the operation ids follow from it.</param>
/// <param name="Where">Only rows in which these columns have these values.</param>
/// <param name="AtOnce">How many rows are worked on at once.</param>
public sealed record Loop(string As, string In, string Key, IReadOnlyDictionary<string, string>? Where = null, int AtOnce = 6);
