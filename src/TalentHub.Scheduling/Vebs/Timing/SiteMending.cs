namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// Gives places to what a published plan has none for any more. Whoever must move joins sessions that are there or goes where there is room, on a day more if
/// need be; only then are others asked to move, first one by one, then whole sessions.
/// </summary>
internal sealed class SiteMending(SiteFrame frame, SiteBoard board, SiteConstruction construction, DayChoice days)
{
    private readonly SiteJoins _joins = new(frame, board);
    private readonly SeatChains _chains = new(frame, board);

    /// <summary>Places as much as possible.</summary>
    /// <param name="eject">Lets units take others off, which then look for a place themselves.</param>
    internal void Place(Action<SiteEjection> eject)
    {
        construction.PlaceHeld();
        _joins.JoinSmall();
        PlaceFreely();
        while (!construction.PlaceInPieces() && days.OpenOneMore())
        {
            PlaceFreely();
        }

        _chains.PlaceAll();
        _chains.TakeOver();
        _chains.PlaceAll();
        eject(new(frame, board));
        _chains.PlaceAll();
        construction.PlaceAllBack();
        construction.SpreadLots();
    }

    private void PlaceFreely()
    {
        construction.Place();
        _joins.JoinAll();
    }
}
