namespace TalentHub.Api.Tests.Browser;

/// <summary>The two screens that pages are tried on.</summary>
public enum Screen
{
    /// <summary>1366 × 800.</summary>
    Desktop,

    /// <summary>390 × 844.</summary>
    Phone,
}
