using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>The searches of a site, one after the other, from one stream of chance.</summary>
internal sealed class SiteSearch(Pulse pulse, SiteJournal? journal, ulong seed)
{
    private const double SmallestPrice = 1;
    private Xoshiro _random = new(seed);

    /// <summary>Places by ejection. That is done again when a run goes on, and draws the same chance then.</summary>
    internal bool Eject(SiteEjection ejection, bool patient) => ejection.Place(ref _random, patient);

    /// <summary>Searches better times, where any may change.</summary>
    internal void Times(SiteFrame frame, SiteBoard board, long steps, Func<bool> goOn)
    {
        var times = new SiteTimes(frame, board);
        if (times.Movable)
        {
            Run(times, steps, frame.Units.Count, goOn);
        }
    }

    internal void Run<TSpace>(TSpace space, long steps, int units, Func<bool> goOn)
        where TSpace : ISearchSpace
    {
        if (steps <= 0 || !goOn())
        {
            return;
        }

        var heard = 0L;
        Annealing.Run(space, ref _random, SearchBudget.OfSteps(steps), progress =>
        {
            pulse.Beat((int)(progress.Steps - heard));
            heard = progress.Steps;
            return goOn();
        }, SmallestPrice, journal?.Next(units));
    }
}
