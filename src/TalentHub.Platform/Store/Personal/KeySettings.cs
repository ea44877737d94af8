namespace TalentHub.Platform.Store.Personal;

/// <summary>Where the keys of personal data lie: section <c>Keys</c> of the configuration.</summary>
public sealed class KeySettings
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Keys";

    /// <summary>The JSON file, readable by the service account only; made at the first start.</summary>
    public string File { get; init; } = Path.Combine(".data", "keys.json");
}
