namespace TalentHub.Api.Pages.Lists;

/// <summary>What a reader typed into a filter, as a pattern for ILIKE.</summary>
public static class TextPattern
{
    /// <summary>Anything that holds the text; its own wildcards count as letters.</summary>
    public static string Holding(string text) =>
        $"%{text.Trim().Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
