using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>
/// The first times of a site, on the fewest days. Where something finds none, a short search makes room; then lots are cut in pieces; then candidates join other
/// sessions; then practical sessions are cut; then one day more is opened.
/// </summary>
internal sealed class FirstTimes(SiteFrame frame, SiteBoard board, SiteConstruction construction, DayChoice days, SiteSearch search, long steps, Func<bool> goOn)
{
    private const int Searches = 2;

    /// <summary>Gives times, on so many days more from the beginning, and on as many as are needed in the end.</summary>
    internal void Give(int daysMore)
    {
        days.OpenFewest(daysMore);
        if (frame.Problem.Kept.Count > 0)
        {
            new SiteMending(frame, board, construction, days).Place(ejection => search.Eject(ejection, patient: false));
            return;
        }

        for (var whole = PlaceAtOnce(); !whole && !Cut() && days.OpenOneMore(); whole = PlaceRest())
        {
            _ = construction.Place() || Eject();
        }

        new SessionExchange(frame, board).Place();
        construction.PlaceAnew();
        construction.SpreadLots();
        Spread();
    }

    /// <summary>Gives times on the fewest days.</summary>
    /// <returns>Everything has one.</returns>
    internal bool GiveOnFewest()
    {
        days.OpenFewest(more: 0);
        if (!PlaceAtOnce() && !Cut())
        {
            return false;
        }

        construction.SpreadLots();
        Spread();
        return true;
    }

    private bool PlaceAtOnce()
    {
        var whole = construction.Place() || Eject();
        for (var searched = 0; searched < Searches && steps > 0 && !whole; searched++)
        {
            search.Times(frame, board, steps, goOn);
            whole = construction.Place() || construction.PlaceInPieces() || Eject();
        }

        return whole || PlaceRest();
    }

    private bool PlaceRest() => construction.PlaceInPieces() || JoinOthers() || (steps > 0 && Eject());

    // Sessions that find no place, because of equipment or of who cannot come together, grow smaller or are no more.
    private bool JoinOthers()
    {
        new SiteJoins(frame, board).JoinAll();
        return construction.Place();
    }

    // As many panels more as cost less than a day; where there is no other day, as many as it takes.
    private bool Cut()
    {
        var weights = frame.Problem.Instance.Weights;
        var panel = weights.PracticeSession + (frame.Problem.Rules.Min(rules => rules.PanelMin) * weights.AssessorDay);
        return new PracticeCuts(frame, board).Place(days.CanOpenMore ? weights.SiteDay / Math.Max(1, panel) : frame.Units.Count, () => construction.Place() || Eject());
    }

    // Without a search there is one day more at once, if there is one.
    private bool Eject() => search.Eject(new(frame, board), steps > 0 || !days.CanOpenMore);

    // Few people who do everything cannot be on duty twice at once: first other times, then one day more.
    private void Spread()
    {
        if (board.LacksPeople)
        {
            search.Times(frame, board, steps, goOn);
        }

        while (board.LacksPeople && days.OpenOneMore())
        {
            construction.PlaceAll();
            search.Times(frame, board, steps, goOn);
        }
    }
}
