namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>One or several batches to schedule together, whole: what there is, who comes, and by which rules. Times are minutes after midnight.</summary>
/// <param name="Format">Always <see cref="CurrentFormat"/>.</param>
/// <param name="Name">A name for people.</param>
/// <param name="PlanReportedOn">The day on which the plan is reported to the authority.</param>
/// <param name="TicketsOn">The day on which admission tickets are given out.</param>
/// <param name="Dates">The days offered, in order.</param>
/// <param name="Day">How a day is divided.</param>
/// <param name="Rules">Dated sets of rules, in order; the last that begins on or before a day is in force on it.</param>
/// <param name="Weights">What each inconvenience costs.</param>
/// <param name="Sites">Places, and how far they lie apart.</param>
/// <param name="Rooms">Rooms for theory and reviews.</param>
/// <param name="Workshops">Rooms with stations for practice.</param>
/// <param name="Equipment">What moves between the workshops of a site.</param>
/// <param name="Tracks">Occupations and levels.</param>
/// <param name="Changeovers">Minutes to set a workshop up for another track; none where a pair is not named.</param>
/// <param name="Candidates">Who is examined.</param>
/// <param name="People">Who may examine, invigilate and supervise.</param>
/// <param name="Pinned">Published assignments that must not change.</param>
/// <param name="Published">Published assignments that should not change; each candidate who is moved has a price.</param>
/// <param name="UpperBound">What a plan known to exist costs; null where none is known.</param>
public sealed record VebsInstance(
    string Format, string Name, DateOnly PlanReportedOn, DateOnly TicketsOn, IReadOnlyList<DateOnly> Dates, DayPattern Day, IReadOnlyList<RuleSet> Rules,
    Weights Weights, IReadOnlyList<Site> Sites, IReadOnlyList<TheoryRoom> Rooms, IReadOnlyList<Workshop> Workshops, IReadOnlyList<EquipmentPool> Equipment,
    IReadOnlyList<ExamTrack> Tracks, IReadOnlyList<Changeover> Changeovers, IReadOnlyList<Examinee> Candidates, IReadOnlyList<Officer> People,
    IReadOnlyList<Booking> Pinned, IReadOnlyList<Booking> Published, long? UpperBound = null)
{
    /// <summary>The format that this version reads and writes.</summary>
    public const string CurrentFormat = "vebs-1";

    /// <summary>The rules in force on a day.</summary>
    public RuleSet RulesOn(DateOnly date) => Rules.LastOrDefault(rules => rules.From <= date) ?? Rules[0];
}
