using TalentHub.Api.Pages.Search;

namespace TalentHub.Api.Endpoints.Search;

/// <summary>A record that was found.</summary>
/// <param name="Kind">What it is: person, claim, class...</param>
/// <param name="Title">Its name.</param>
/// <param name="Note">A remark in the reader's language: its state, its organisation.</param>
/// <param name="Page">The address of its page; the last part is its id or number.</param>
public sealed record SearchEntry(string Kind, string Title, string? Note, string Page)
{
    /// <summary>The entry of a hit.</summary>
    public static SearchEntry Of(SearchHit hit) =>
        new(hit.KindKey[(hit.KindKey.LastIndexOf('.') + 1)..], hit.Title, hit.Note, hit.Url);
}
