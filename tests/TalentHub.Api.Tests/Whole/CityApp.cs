namespace TalentHub.Api.Tests.Whole;

/// <summary>The whole application with the records of a small city in it.</summary>
public sealed class CityApp : IAsyncLifetime
{
    /// <summary>The application.</summary>
    public WholeApp App { get; } = new();

    /// <summary>Its organisations, users and records.</summary>
    public City City { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        City = new City(App);
        await City.Build();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => App.DisposeAsync();
}
