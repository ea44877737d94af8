using TalentHub.Platform.Domain.Money;

namespace TalentHub.People.Domain.Experts;

/// <summary>What employer and expert agree on.</summary>
/// <param name="Way">The way of engagement, from the configured list.</param>
/// <param name="Topic">What the expert works on.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive.</param>
/// <param name="Pay">The pay agreed for the whole term, in yuan.</param>
public sealed record EngagementTerms(string Way, string Topic, DateOnly From, DateOnly To, Yuan Pay);
