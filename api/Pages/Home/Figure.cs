namespace TalentHub.Api.Pages.Home;

/// <summary>One number of the public figures.</summary>
/// <param name="Key">Its text: <c>statistics.{section}.{path}</c>.</param>
/// <param name="Value">The number.</param>
public sealed record Figure(string Key, decimal Value)
{
    /// <summary>Whether it is an amount of yuan.</summary>
    public bool IsMoney => Key.EndsWith("Yuan", StringComparison.Ordinal) || Key.EndsWith(".paidTotal", StringComparison.Ordinal);
}
