using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>The numbers of the regulations that a plan is made by, as the dated settings have them.</summary>
/// <param name="Day">How a day is divided.</param>
/// <param name="Rules">A set of rules from each day on which something changes.</param>
/// <param name="SeatsPerRoom">Most candidates of a theory sitting.</param>
/// <param name="TheoryFirst">Theory comes before practice.</param>
/// <param name="SiteMinutes">On the way between two sites of a body, beside the margin of the rules.</param>
public sealed record PlanNumbers(ExamDay Day, IReadOnlyList<RuleSet> Rules, int SeatsPerRoom, bool TheoryFirst, int SiteMinutes)
{
    /// <summary>How many days before a day tickets for it are out.</summary>
    public int TicketLeadDays(DateOnly day) => (Rules.LastOrDefault(rules => rules.From <= day) ?? Rules[0]).TicketLeadDays;
}
