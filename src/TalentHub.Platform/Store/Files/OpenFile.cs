using TalentHub.Platform.Domain.Files;

namespace TalentHub.Platform.Store.Files;

/// <summary>A file with its content at the start; disposing closes the content.</summary>
public sealed record OpenFile(FileView View, Stream Content) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
