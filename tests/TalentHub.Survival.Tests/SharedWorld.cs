using TalentHub.Testing;

namespace TalentHub.Survival.Tests;

/// <summary>One installation for the tests of a class, each of which works with batches of its own.</summary>
public sealed class SharedWorld : IAsyncLifetime
{
    private TestDatabase _database = null!;

    /// <summary>The installation.</summary>
    public SurvivalWorld World { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Empty();
        World = await SurvivalWorld.Start(_database.ConnectionString);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        await _database.DisposeAsync();
    }
}
