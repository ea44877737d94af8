namespace TalentHub.Api.Pages.Search;

/// <summary>Finds records of one kind for the search in the title bar; registered with <c>AddScoped&lt;ISearchSource, …&gt;</c>.</summary>
public interface ISearchSource
{
    /// <summary>How many hits a source gives at most.</summary>
    const int Most = 5;

    /// <summary>The best hits within the caller's scope, at most <see cref="Most"/>; none for a role that may not open them.</summary>
    /// <param name="text">What was typed, without surrounding blanks, never empty.</param>
    /// <param name="cancel">Cancels the search.</param>
    Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel);
}
