namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>Turns the clock into working minutes, in which a day has no break, and back.</summary>
internal sealed class WorkingDay(InstanceFile.Day day)
{
    internal int Minutes { get; } = day.Halves.Sum(half => half.Until - half.From);

    internal int LongestHalf { get; } = day.Halves.Max(half => half.Until - half.From);

    /// <summary>Working minutes from the day's first until a time of the clock.</summary>
    internal int Working(int clock) => day.Halves.Sum(half => Math.Clamp(clock - half.From, 0, half.Until - half.From));

    /// <summary>The time of the clock at which so many working minutes are over.</summary>
    internal int ClockAtEnd(int working)
    {
        foreach (var half in day.Halves)
        {
            if (working <= half.Until - half.From)
            {
                return half.From + working;
            }

            working -= half.Until - half.From;
        }

        return day.Halves[^1].Until + working;
    }

    /// <summary>Something may begin then and last so long.</summary>
    internal bool Offers(int start, int minutes) =>
        day.Starts.Contains(start)
        && (minutes > LongestHalf ? Working(start) + minutes <= Minutes : day.Halves.Any(half => start >= half.From && start + minutes <= half.Until));

    /// <summary>The half in which a working minute lies.</summary>
    internal int Half(int working) => day.Halves.Length > 1 && working >= day.Halves[0].Until - day.Halves[0].From ? 1 : 0;

    /// <summary>How many things of a length fit into a day one after the other.</summary>
    internal int PerDay(int minutes) => minutes > LongestHalf ? Minutes / minutes : day.Halves.Sum(half => (half.Until - half.From) / minutes);
}
