namespace TalentHub.Platform.Domain.Settings;

/// <summary>How sure it is that a setting says what its document says.</summary>
public enum Confidence
{
    /// <summary>Read in the document or in a copy of it.</summary>
    Confirmed,

    /// <summary>Known in the field; the document was not at hand.</summary>
    Recalled,

    /// <summary>The rule of another place, until the own one is entered.</summary>
    Comparable,

    /// <summary>Not published; only ever a demonstration value (演示值).</summary>
    NotFound,
}
