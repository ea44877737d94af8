namespace TalentHub.Scheduling.Instances;

/// <summary>Draws tracks, employers' groups and candidates (steps 1 to 3 of the definition of the benchmark).</summary>
internal sealed class Population
{
    private static readonly int[] Levels = [5, 4, 4, 3, 3, 3, 2];
    private readonly Dice _dice;

    internal Population(GeneratorOptions options, Dice dice)
    {
        _dice = dice;
        Sites = Math.Max(1, options.Candidates / 1250);
        var tracks = Math.Clamp(4 + (options.Candidates / 250), 4, 60);
        Families = tracks / 2;
        Tracks = [.. Enumerable.Range(0, tracks).Select(Track)];
        Candidates = new(options.Candidates);
        for (var employer = 0; Candidates.Count < options.Candidates; employer++)
        {
            AddGroup(employer, options.Candidates);
        }

        MoveSome();
    }

    internal int Sites { get; }

    internal int Families { get; }

    internal List<DraftTrack> Tracks { get; }

    internal List<DraftCandidate> Candidates { get; }

    private DraftTrack Track(int number)
    {
        var level = _dice.Below(15) == 0 ? 1 : _dice.Of(Levels);
        var length = _dice.Unit() switch { < 0.2 => 1, < 0.9 => 2, _ => 4 };
        return new(number % Families, level, length, _dice.Chance(0.3), _dice.Chance(0.2));
    }

    private void AddGroup(int employer, int candidates)
    {
        var size = _dice.Chance(0.3) ? 1 + _dice.Below(4) : 5 + (int)(60 * Math.Pow(_dice.Unit(), 2));
        size = Math.Min(size, candidates - Candidates.Count);
        var site = (int)((long)Candidates.Count * Sites / candidates);
        var tracks = Enumerable.Range(0, 1 + _dice.Below(3)).Select(_ => (int)(Tracks.Count * Math.Pow(_dice.Unit(), 1.5))).ToList();
        for (var i = 0; i < size; i++)
        {
            var track = tracks[i * tracks.Count / size];
            var retake = _dice.Chance(0.12);
            var onlyTheory = retake && _dice.Chance(0.5);
            Candidates.Add(new()
            {
                Track = track, Employer = employer, Site = site, Theory = !retake || onlyTheory, Practice = !onlyTheory,
                Review = !retake && Tracks[track].Senior, Access = _dice.Chance(0.01), ExtraTime = _dice.Chance(0.005),
            });
        }
    }

    // Three in a hundred are examined at another site, where their track is examined too.
    private void MoveSome()
    {
        var sitesOf = Candidates.ToLookup(candidate => candidate.Track, candidate => candidate.Site);
        var others = sitesOf.ToDictionary(track => track.Key, track => track.Distinct().ToList());
        foreach (var candidate in Candidates.Where(_ => _dice.Chance(0.03)))
        {
            candidate.Site = _dice.Of(others[candidate.Track]);
        }
    }
}
