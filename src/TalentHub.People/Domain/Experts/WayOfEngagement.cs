namespace TalentHub.People.Domain.Experts;

/// <summary>One way of engagement of the configured list, for example 项目合作.</summary>
/// <param name="Code">What is stored.</param>
/// <param name="Chinese">Its name.</param>
/// <param name="English">Its English name.</param>
public sealed record WayOfEngagement(string Code, string Chinese, string English)
{
    /// <summary>The dated setting that lists the ways of engagement.</summary>
    public const string Setting = "flexible-talent.ways";
}
