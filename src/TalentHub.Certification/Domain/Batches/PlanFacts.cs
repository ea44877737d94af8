using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>What a plan is held against, read at the moment of deciding.</summary>
/// <param name="BodyName">The name as filed; certificates print it.</param>
/// <param name="Scope">What the body's filing covers.</param>
/// <param name="UnknownOccupation">An occupation of the plan that the register does not have; null when it has all.</param>
/// <param name="Editions">The editions in force on the first day of the examination, one for each occupation.</param>
/// <param name="Earliest">The first day on which an examination may begin whose plan is submitted today.</param>
public sealed record PlanFacts(
    string BodyName, IReadOnlyList<ScopeRow> Scope, IReadOnlyList<StandardEdition> Editions, string? UnknownOccupation = null, DateOnly Earliest = default);
