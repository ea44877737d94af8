namespace TalentHub.Api.Pages.Search;

/// <summary>The search over all kinds of records, within the reader's scope.</summary>
public sealed class GeneralSearch(IEnumerable<ISearchSource> sources)
{
    private const int Longest = 100;

    /// <summary>What is looked for when this is typed; empty when nothing is.</summary>
    public static string Text(string typed) => typed.Trim() is var text && text.Length > Longest ? text[..Longest] : text;

    /// <summary>A few records of each kind; none for an empty text.</summary>
    /// <param name="text">As <see cref="Text"/> gave it.</param>
    /// <param name="cancel">Cancels the search.</param>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel)
    {
        var hits = new List<SearchHit>();
        foreach (var source in text.Length == 0 ? [] : sources)
        {
            hits.AddRange(await source.Find(text, cancel));
        }

        return hits;
    }
}
