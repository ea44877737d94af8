namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>The numbers of the regulations, from a day on. A number of 0 switches a rule off where that is said.</summary>
/// <param name="From">The first day on which they hold.</param>
/// <param name="InvigilatorsMin">In every theory room.</param>
/// <param name="CandidatesPerInvigilator">In theory.</param>
/// <param name="PanelMin">Examiners of a practical session.</param>
/// <param name="PanelOdd">Panels have an odd number of members.</param>
/// <param name="ReviewPanelMin">Members of a review panel, all senior.</param>
/// <param name="ReviewMinutes">Of one candidate.</param>
/// <param name="ReviewGroup">Candidates of one review session, one after the other.</param>
/// <param name="SeniorLevelMax">This level and those with a lower number are judged by seniors only.</param>
/// <param name="ChangedOneIn">From one day to the next in a workshop, at least one in so many of the panel are new; 0 for no such rule.</param>
/// <param name="ConsecutiveSessionsMax">Of one examiner in one workshop; 0 for no such rule.</param>
/// <param name="MinutesPerDayMax">Of one person.</param>
/// <param name="DaysMax">Of one person in all.</param>
/// <param name="ConsecutiveDaysMax">Of one person.</param>
/// <param name="TravelMargin">Minutes beside the way itself between two sites.</param>
/// <param name="ExtraTimePercent">How long theory takes for a candidate with extra time, against 100 for the others.</param>
/// <param name="EmployerWithdraws">No examiner judges a candidate of the own employer.</param>
/// <param name="OutsidersMin">Members of a panel who are employed by no candidate's employer; 0 for no such rule.</param>
/// <param name="AuditorsApart">Who audited eligibility examines nobody.</param>
/// <param name="SupervisorsMin">At each site on each day it is open.</param>
/// <param name="PlanLeadDays">From the report of the plan to the first examination.</param>
/// <param name="TicketLeadDays">From the tickets to the first examination.</param>
/// <param name="LateFrom">From this minute of the day on, time is late.</param>
public sealed record RuleSet(
    DateOnly From, int InvigilatorsMin, int CandidatesPerInvigilator, int PanelMin, bool PanelOdd, int ReviewPanelMin,
    int ReviewMinutes, int ReviewGroup, int SeniorLevelMax, int ChangedOneIn, int ConsecutiveSessionsMax, int MinutesPerDayMax,
    int DaysMax, int ConsecutiveDaysMax, int TravelMargin, int ExtraTimePercent, bool EmployerWithdraws, int OutsidersMin,
    bool AuditorsApart, int SupervisorsMin, int PlanLeadDays, int TicketLeadDays, int LateFrom)
{
    /// <summary>The usual numbers: domain rules for invigilators, panels and rotation, and the habits of the benchmark for the rest.</summary>
    public static RuleSet Standard(DateOnly from) => new(
        from, InvigilatorsMin: 2, CandidatesPerInvigilator: 15, PanelMin: 3, PanelOdd: true, ReviewPanelMin: 3, ReviewMinutes: 30, ReviewGroup: 4,
        SeniorLevelMax: 2, ChangedOneIn: 3, ConsecutiveSessionsMax: 3, MinutesPerDayMax: 480, DaysMax: 10, ConsecutiveDaysMax: 5, TravelMargin: 30,
        ExtraTimePercent: 200, EmployerWithdraws: true, OutsidersMin: 0, AuditorsApart: true, SupervisorsMin: 1, PlanLeadDays: 10,
        TicketLeadDays: 3, LateFrom: 930);
}
