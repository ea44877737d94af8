namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>Sites that are linked by candidates who may go to several, with all their candidates.</summary>
/// <param name="Sites">Their ids.</param>
/// <param name="Candidates">Who is examined there.</param>
internal sealed record SharedSites(IReadOnlyList<string> Sites, List<InstanceFile.Candidate> Candidates)
{
    internal static IEnumerable<SharedSites> Of(IEnumerable<InstanceFile.Candidate> candidates)
    {
        var examined = candidates.Where(candidate => candidate.Parts.Length > 0).ToList();
        var root = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var candidate in examined)
        {
            foreach (var site in candidate.Sites)
            {
                Join(root, candidate.Sites[0], site);
            }
        }

        return examined.GroupBy(candidate => Root(root, candidate.Sites[0]))
            .Select(group => new SharedSites([.. root.Keys.Where(site => Root(root, site) == group.Key)], [.. group]));
    }

    private static void Join(Dictionary<string, string> root, string one, string other)
    {
        root.TryAdd(one, one);
        root.TryAdd(other, other);
        root[Root(root, other)] = Root(root, one);
    }

    private static string Root(Dictionary<string, string> root, string site)
    {
        while (root[site] != site)
        {
            site = root[site] = root[root[site]];
        }

        return site;
    }
}
