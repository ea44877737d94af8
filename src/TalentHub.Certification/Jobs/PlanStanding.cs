using TalentHub.Certification.Domain.Planning;
using TalentHub.Scheduling.Vebs;

namespace TalentHub.Certification.Jobs;

/// <summary>How far the planning of a run is.</summary>
/// <param name="Round">The round that is under way, from 1; 0 before the first.</param>
/// <param name="Phase">What the engine did last.</param>
/// <param name="Work">What the engine has done so far; grows as long as it works.</param>
/// <param name="Best">The best plan so far.</param>
public sealed record PlanStanding(int Round, VebsPhase? Phase, long Work, PlanCost Best);
