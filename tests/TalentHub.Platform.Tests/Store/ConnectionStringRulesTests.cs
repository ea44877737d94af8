using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Tests.Store;

/// <summary>Every connection string of the product is the same text.</summary>
public sealed class ConnectionStringRulesTests
{
    [Theory]
    [InlineData("Host=db;Database=talenthub;Username=u;Password=p")]
    [InlineData("Server=db;User Id=u;Pwd=p;Database=talenthub;Enlist=false;No Reset On Close=false;Max Auto Prepare=0;Include Error Detail=true")]
    public void Whatever_is_given_follows_the_rules_and_stays_the_same_text_when_applied_again(string given)
    {
        var applied = ConnectionStringRules.Apply(given);
        var parsed = new NpgsqlConnectionStringBuilder(applied);

        Assert.Equal(applied, ConnectionStringRules.Apply(applied));
        Assert.True(parsed.Enlist);
        Assert.True(parsed.NoResetOnClose);
        Assert.Equal(100, parsed.MaxAutoPrepare);
        Assert.False(parsed.IncludeErrorDetail);
        Assert.Equal("talenthub", parsed.ApplicationName);
        Assert.Equal(("db", "talenthub", "u", "p"), (parsed.Host, parsed.Database, parsed.Username, parsed.Password));
    }

    [Fact]
    public void Another_database_keeps_server_and_rules()
    {
        var other = new NpgsqlConnectionStringBuilder(ConnectionStringRules.WithDatabase("Host=db;Database=a;Username=u", "b"));
        Assert.Equal(("db", "b", "u", true), (other.Host, other.Database, other.Username, other.Enlist));
    }

    [Theory]
    [InlineData("", 5, 10)]
    [InlineData(";Timeout=30;Command Timeout=60", 30, 60)]
    public void Readers_wait_seconds_for_a_database_that_hangs_unless_the_string_says_otherwise(string more, int connect, int command)
    {
        var text = ConnectionStringRules.ForReaders("Host=db;Database=a;Username=u" + more);
        var readers = new NpgsqlConnectionStringBuilder(text);
        Assert.Equal((connect, command, true), (readers.Timeout, readers.CommandTimeout, readers.Enlist));
        Assert.Equal(text, ConnectionStringRules.ForReaders(text));
    }
}
