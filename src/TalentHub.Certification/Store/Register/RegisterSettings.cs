namespace TalentHub.Certification.Store.Register;

/// <summary>Configuration section <c>Verification</c>.</summary>
public sealed class RegisterSettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Verification";

    /// <summary>How old what an API node remembers may be to answer with it; zero asks the tables every time.</summary>
    public TimeSpan Freshness { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How old it may be while the database cannot be reached.</summary>
    public TimeSpan Outage { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How many certificates a node remembers, about 110 bytes each; the tables answer for the rest.</summary>
    public int Remembered { get; set; } = 3_000_000;
}
