namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>An examiner must not judge a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Why">The relation.</param>
public sealed record Withdrawal(string Candidate, Relation Why);
