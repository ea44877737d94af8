using Npgsql;

namespace TalentHub.Platform.Store;

/// <summary>
/// What every connection string of the product says. The tables, the grain storage and the jobs commit together only when they use the
/// very same text (one pool, one physical connection), so the text is made here and nowhere else.
/// </summary>
public static class ConnectionStringRules
{
    /// <summary>The name under which the configuration and the environment (<c>ConnectionStrings__TalentHub</c>) hold the string.</summary>
    public const string Name = "TalentHub";

    private const int ReadersConnectSeconds = 5;
    private const int ReadersCommandSeconds = 10;

    /// <summary>Whether it can be read at all; why not is not said, because the text may hold a password.</summary>
    public static bool MayBe(string given)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(given).Host is { Length: > 0 };
        }
        catch (Exception refusal) when (refusal is ArgumentException or FormatException or InvalidCastException)
        {
            return false;
        }
    }

    /// <summary>The given connection string with the rules applied; applying them again changes nothing.</summary>
    public static string Apply(string given) => new NpgsqlConnectionStringBuilder(given)
    {
        Enlist = true,
        NoResetOnClose = true,
        MaxAutoPrepare = 100,
        IncludeErrorDetail = false,
        ApplicationName = "talenthub",
    }.ConnectionString;

    /// <summary>
    /// The same for somebody who waits for a page: a database that hangs is given up within seconds, unless the string says how long to wait.
    /// </summary>
    public static string ForReaders(string given)
    {
        var builder = new NpgsqlConnectionStringBuilder(Apply(given));
        if (!builder.ShouldSerialize("Timeout"))
        {
            builder.Timeout = ReadersConnectSeconds;
        }

        if (!builder.ShouldSerialize("Command Timeout"))
        {
            builder.CommandTimeout = ReadersCommandSeconds;
        }

        return builder.ConnectionString;
    }

    /// <summary>The same server and rules, another database.</summary>
    public static string WithDatabase(string connectionString, string database) =>
        Apply(new NpgsqlConnectionStringBuilder(connectionString) { Database = database }.ConnectionString);
}
