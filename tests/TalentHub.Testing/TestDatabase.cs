using System.Collections.Concurrent;
using Npgsql;

namespace TalentHub.Testing;

/// <summary>A database for one test class, copied from a template that was prepared once in this process.</summary>
/// <example><code>await using var database = await TestDatabase.Create("platform", Migrations.Run);</code></example>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string Administration = "postgres";
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Templates = new(StringComparer.Ordinal);
    private readonly string _name;

    private TestDatabase(string name, string connectionString) => (_name, ConnectionString) = (name, connectionString);

    /// <summary>The connection string, with the rules of the product applied.</summary>
    public string ConnectionString { get; }

    /// <summary>A fresh database without any table.</summary>
    public static Task<TestDatabase> Empty() => Copy("template0");

    /// <summary>A fresh copy of a template; the first call for a template makes it by running <paramref name="prepare"/> on an empty database.</summary>
    /// <param name="template">The template's name: lower-case letters, digits and underscores.</param>
    /// <param name="prepare">Makes tables and rows, given the connection string.</param>
    public static async Task<TestDatabase> Create(string template, Func<string, Task> prepare)
    {
        await Templates.GetOrAdd(template, name => new Lazy<Task>(() => Prepare($"template_{name}", prepare))).Value;
        return await Copy($"template_{template}");
    }

    /// <summary>Drops the database, ending the connections that are left.</summary>
    public async ValueTask DisposeAsync()
    {
        await ClearPool(ConnectionString);
        await TestCluster.Execute(Administration, $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
    }

    private static async Task Prepare(string template, Func<string, Task> prepare)
    {
        await TestCluster.Execute(Administration, $"CREATE DATABASE {template}");
        var connectionString = (await TestCluster.Get()).ConnectionString(template);
        await prepare(connectionString);
        await ClearPool(connectionString);
    }

    private static async Task<TestDatabase> Copy(string template)
    {
        var name = $"test_{Guid.CreateVersion7():N}";

        // By file: the other strategy writes every page into the log.
        await TestCluster.Execute(Administration, $"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy");
        return new TestDatabase(name, (await TestCluster.Get()).ConnectionString(name));
    }

    private static async Task ClearPool(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }
}
