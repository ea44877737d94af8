using Google.OrTools.Sat;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>What depends on which session follows which in a workshop: the time to set it up (H9), and how often it changes its track.</summary>
internal sealed class ExactRotation(ExactModel exact)
{
    internal void Add()
    {
        foreach (var day in exact.Events.Where(happens => happens.Track is not null).GroupBy(happens => (happens.Place, happens.Day)).Select(day => day.ToList()))
        {
            foreach (var (before, after) in Pairs(day).Where(pair => pair.Before.Track != pair.After.Track && pair.Before.Until <= pair.After.From))
            {
                var between = Between(day, before, after);
                var minutes = exact.Instance.Changeovers.Where(c => c.From == before.Track!.Id && c.To == after.Track!.Id).Select(c => c.Minutes).DefaultIfEmpty(0).Max();
                if (after.From - before.Until < minutes)
                {
                    exact.Model.Add(before.Open + after.Open <= 1 + between);
                    continue;
                }

                var changes = exact.Model.NewBoolVar("");
                exact.Model.Add(changes >= before.Open + after.Open - 1 - between);
                exact.Cost += exact.Instance.Weights.Changeover * changes;
            }
        }
    }

    internal static IEnumerable<(Event Before, Event After)> Pairs(List<Event> events) =>
        from before in events
        from after in events
        where before.Before(after)
        select (before, after);

    /// <summary>How many take place between two.</summary>
    internal static LinearExpr Between(List<Event> events, Event before, Event after) =>
        LinearExpr.Sum(events.Where(other => before.Before(other) && other.Before(after)).Select(other => other.Open));
}
