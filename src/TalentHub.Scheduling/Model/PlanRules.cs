namespace TalentHub.Scheduling.Model;

/// <summary>The numbers of the field that a plan keeps; all of them are dated settings of the caller.</summary>
/// <param name="SeatsPerTheoryRoom">Most candidates in one theory room.</param>
/// <param name="InvigilatorsPerRoom">Fewest invigilators of a theory room.</param>
/// <param name="CandidatesPerInvigilator">Most candidates for one invigilator.</param>
/// <param name="PanelMinimum">Fewest assessors of a panel; panels are odd.</param>
/// <param name="CandidatesPerReview">Most candidates one review panel sees in a slot.</param>
public sealed record PlanRules(
    int SeatsPerTheoryRoom, int InvigilatorsPerRoom, int CandidatesPerInvigilator, int PanelMinimum, int CandidatesPerReview);
