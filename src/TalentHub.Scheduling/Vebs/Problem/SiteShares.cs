using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>
/// Says at which site each candidate does each part. Who may go to several goes to the nearest that has room and can hold all parts, employers' groups together; where
/// all of these are full, or none can hold all, parts are done at different sites. Those with the fewest sites to choose from are asked first.
/// </summary>
internal sealed class SiteShares
{
    /// <summary>So full a site may get before the next is looked at: nobody fills the last place of every day.</summary>
    private const double Comfortable = 0.85;

    /// <summary>Of each part, so many sites are looked at in one option.</summary>
    private const int MostApart = 8;
    private readonly VebsProblem _problem;
    private readonly SiteLoads _loads;
    private readonly SiteOption[] _of;
    private readonly SitesTried _tried;

    internal SiteShares(VebsProblem problem, SitesTried tried)
    {
        (_problem, _tried, _of) = (problem, tried, new SiteOption[problem.Members.Length]);
        if (Array.TrueForAll(problem.Members, member => member.Source.Sites.Count == 1))
        {
            Array.ForEach(problem.Members, member => _of[member.Number] = Only(member));
            _loads = null!;
            return;
        }

        _loads = new(problem);
        var free = new List<(Member Member, SiteOption[] Options)>();
        foreach (var member in problem.Members.Where(member => member.Source.Parts.Count > 0))
        {
            var options = member.Source.Sites.Count == 1 ? [Only(member)] : Options(member);
            if (options.Length == 1)
            {
                Put(member, options[0]);
            }
            else
            {
                free.Add((member, options));
            }
        }

        // Of one employer and track, whoever has the same choice.
        var groups = free.GroupBy(one => (Group: one.Member.Employer < 0 ? -1 - one.Member.Number : one.Member.Employer, one.Member.Track, Choice: string.Join(' ', one.Options)))
            .OrderBy(group => group.First().Options.Length).ThenByDescending(group => group.Count()).ThenBy(group => group.First().Member.Number);
        foreach (var group in groups)
        {
            Share([.. group.Select(one => one.Member)], group.First().Options);
        }
    }

    internal int SiteOf(Member member, ExamPart part) => _of[member.Number].Of(part);

    /// <summary>A part could be at a site at which it was not tried yet.</summary>
    internal bool HasAnother(Member member, ExamPart part) => !_problem.Pins.ContainsKey((member.Number, part)) && Untried(member, part, Sites(member)).Length > 0;

    private SiteOption Only(Member member) => SiteOption.All(_problem.SiteOf(member.Source.Sites[0]));

    private void Put(Member member, SiteOption option)
    {
        _of[member.Number] = option;
        _loads.Add(member, option);
    }

    // All to one place where that has room; else one after the other, to the emptiest where nothing has room.
    private void Share(List<Member> members, SiteOption[] options)
    {
        var whole = options.Where(option => IsOne(members[0], option)).ToArray();
        var together = Array.FindIndex(whole, option => _loads.With(members[0], option, members.Count) <= Comfortable);
        foreach (var member in members)
        {
            Put(member, together >= 0 ? whole[together] : Choose(member, whole, options));
        }
    }

    private SiteOption Choose(Member member, SiteOption[] whole, SiteOption[] options)
    {
        var loads = Array.ConvertAll(options, option => _loads.With(member, option, 1));
        var (first, emptiest) = (Array.FindIndex(loads, 0, whole.Length, load => load <= Comfortable), whole.Length > 0 ? Array.IndexOf(loads, loads[..whole.Length].Min()) : -1);
        var apart = Array.FindIndex(loads, load => load <= Comfortable);
        return options[first >= 0 ? first : emptiest >= 0 && loads[emptiest] <= 1 ? emptiest : apart >= 0 ? apart : Array.IndexOf(loads, loads.Min())];
    }

    private static bool IsOne(Member member, SiteOption option) => member.Source.Parts.Select(option.Of).Distinct().Count() == 1;

    // First where all parts are at one site, the nearest first; then with practice at one and the rest at others.
    private SiteOption[] Options(Member member)
    {
        var sites = Sites(member);
        var (theory, practice, review) = (Able(member, ExamPart.Theory, sites), Able(member, ExamPart.Practice, sites), Able(member, ExamPart.Review, sites));
        List<int[]> needed = [.. new[] { (ExamPart.Theory, theory), (ExamPart.Practice, practice), (ExamPart.Review, review) }
            .Where(part => member.Needs(part.Item1) && part.Item2.Length > 0).Select(part => part.Item2)];
        if (needed.Count == 0)
        {
            return [SiteOption.All(sites[0])];
        }

        var whole = needed[0].Where(site => needed.TrueForAll(able => able.Contains(site)));
        var apart =
            from main in Or(practice, theory, review).Take(MostApart)
            from other in Or(theory, review, practice).Take(MostApart)
            select new SiteOption(theory.Length > 0 ? other : main, practice.Length > 0 ? main : other, review.Contains(other) ? other : review.Contains(main) ? main : review.FirstOrDefault(other));
        return [.. whole.Select(SiteOption.All).Concat(apart.Where(option => !IsOne(member, option))).Distinct()];
    }

    private static int[] Or(params ReadOnlySpan<int[]> sites)
    {
        foreach (var some in sites)
        {
            if (some.Length > 0)
            {
                return some;
            }
        }

        return [];
    }

    // Where a part is held, it is there; else at sites with a place for it that were not tried in vain, if there are any.
    private int[] Able(Member member, ExamPart part, int[] sites)
    {
        if (!member.Needs(part))
        {
            return [];
        }

        return _problem.Held(member, part) is { } booking && _problem.SiteOfPlace(booking.Place) is { } there ? [there]
            : Untried(member, part, sites) is { Length: > 0 } left ? left : Array.FindAll(sites, site => _loads.Holds(site, member, part));
    }

    private int[] Untried(Member member, ExamPart part, int[] sites) =>
        Array.FindAll(sites, site => _loads.Holds(site, member, part) && !_tried.Includes(member.Source.Id, part, site));

    private int[] Sites(Member member) => [.. member.Source.Sites.Select(_problem.SiteOf).Distinct()];
}
