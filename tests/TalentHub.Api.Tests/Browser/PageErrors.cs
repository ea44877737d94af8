using Microsoft.Playwright;

namespace TalentHub.Api.Tests.Browser;

/// <summary>What a page says has gone wrong, from now until this is disposed of.</summary>
public sealed class PageErrors : IDisposable
{
    private readonly IPage _page;
    private readonly List<string> _seen = [];

    /// <summary>Begins to listen.</summary>
    public PageErrors(IPage page)
    {
        _page = page;
        page.Console += Said;
        page.PageError += Thrown;
    }

    /// <summary>Everything so far.</summary>
    public IReadOnlyList<string> Seen => _seen;

    /// <inheritdoc/>
    public void Dispose()
    {
        _page.Console -= Said;
        _page.PageError -= Thrown;
    }

    private void Said(object? page, IConsoleMessage message)
    {
        if (message.Type is "error")
        {
            _seen.Add(message.Text);
        }
    }

    private void Thrown(object? page, string error) => _seen.Add(error);
}
