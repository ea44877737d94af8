namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>An instance as its file says it, read by the evaluator's own types; docs/schemas/vebs-instance.schema.json says what each field means.</summary>
public static class InstanceFile
{
    public sealed record Instance(
        string Format, string Name, DateOnly PlanReportedOn, DateOnly TicketsOn, DateOnly[] Dates, Day Day, Rules[] Rules, Weights Weights, Site[] Sites,
        Room[] Rooms, Workshop[] Workshops, Pool[] Equipment, Track[] Tracks, Changeover[] Changeovers, Candidate[] Candidates, Person[] People,
        Booking[] Pinned, Booking[] Published, long? UpperBound = null);

    public sealed record Day(Span[] Halves, int[] Starts, int SlotMinutes);

    public sealed record Span(int From, int Until);

    public sealed record Window(DateOnly Date, int From = 0, int Until = 1440);

    public sealed record Rules(
        DateOnly From, int InvigilatorsMin, int CandidatesPerInvigilator, int PanelMin, bool PanelOdd, int ReviewPanelMin, int ReviewMinutes, int ReviewGroup,
        int SeniorLevelMax, int ChangedOneIn, int ConsecutiveSessionsMax, int MinutesPerDayMax, int DaysMax, int ConsecutiveDaysMax, int TravelMargin,
        int ExtraTimePercent, bool EmployerWithdraws, int OutsidersMin, bool AuditorsApart, int SupervisorsMin, int PlanLeadDays, int TicketLeadDays, int LateFrom);

    public sealed record Weights(
        int SiteDay, int PracticeSession, int RoomSession, int AssessorDay, int InvigilatorDay, int GroupSplit, int ExtraDay, int IdleSlot, int Changeover,
        int Travel, int Unfairness, int LateSlot, int Perturbation);

    public sealed record Site(string Id, Dictionary<string, int> Travel);

    public sealed record Room(string Id, string Site, int Seats, int Computers, bool Accessible, Window[] Closed);

    public sealed record Workshop(string Id, string Site, Dictionary<string, int> Stations, bool Accessible, Window[] Closed);

    public sealed record Pool(string Site, string Type, int Count);

    public sealed record Track(
        string Id, string Occupation, int Level, int TheoryMinutes, bool Computer, int PracticeMinutes, string StationType, Dictionary<string, int> Equipment,
        int CandidatesPerExaminer, bool TheoryFirst);

    public sealed record Changeover(string From, string To, int Minutes);

    public sealed record Candidate(
        string Id, string Track, string[] Parts, string? Employer, string? Class, string[] Sites, Window[] Away, bool Access = false, bool ExtraTime = false);

    public sealed record Person(
        string Id, string[] Roles, Qualification[] Qualifications, string? Employer, string[] Classes, Withdrawal[] Withdrawals, string Home, Window[] Away,
        bool Audited = false);

    public sealed record Qualification(string Occupation, int[] Levels, DateOnly From, DateOnly Until);

    public sealed record Withdrawal(string Candidate, string Why);

    public sealed record Booking(string Candidate, string Part, DateOnly Date, int Start, string Place);
}
