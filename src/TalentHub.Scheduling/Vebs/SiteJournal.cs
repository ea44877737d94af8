using TalentHub.Scheduling.Search;

namespace TalentHub.Scheduling.Vebs;

/// <summary>The searches of one site in their order: what each found, and where the last one is.</summary>
internal sealed class SiteJournal(RunJournal run, List<byte[]> entries)
{
    /// <summary>Writing an item takes a small part of the time of a step.</summary>
    private const long StepsPerItem = 32;
    private const long FewestSteps = 1024;
    private const long MostSteps = 16_384;
    private int _next;

    internal List<byte[]> Entries => entries;

    /// <summary>For the next search of the site.</summary>
    /// <param name="items">How many units or duties a checkpoint has.</param>
    internal SearchCheckpoints Next(int items)
    {
        var at = _next++;
        return new(at < entries.Count ? entries[at] : null, Math.Clamp(StepsPerItem * items, FewestSteps, MostSteps), written => run.Keep(() =>
        {
            if (at == entries.Count)
            {
                entries.Add(written);
            }

            entries[at] = written;
        }));
    }
}
