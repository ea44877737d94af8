using ArchUnitNET.Domain;

namespace TalentHub.Architecture.Tests;

public sealed class DependencyTests
{
    /// <summary>What a decision may know: itself, its neighbours' decisions, and the base class library without any I/O.</summary>
    private static readonly string[] Infrastructure =
        ["Npgsql", "Microsoft.EntityFrameworkCore", "Orleans", "Hangfire", "MailKit", "MimeKit", "MiniExcelLibs", "Microsoft.AspNetCore", "System.Net.Http", "System.Data"];

    private static readonly string[] Rooms = ["Domain", "Grains", "Store", "Jobs", "Hosting"];

    [Fact]
    public void A_capability_uses_only_those_before_it()
    {
        var offender = Uses().FirstOrDefault(use =>
            Rank(use.From) is { } from && Rank(use.To) is { } to && to > from);

        Assert.True(offender is null, $"{offender?.From} uses {offender?.To}");
    }

    public static TheoryData<string> Engines => [.. House.Engines];

    [Theory, MemberData(nameof(Engines))]
    public void An_engine_stands_alone(string engine)
    {
        var offender = Uses().FirstOrDefault(use =>
            use.From.StartsWith($"TalentHub.{engine}.", StringComparison.Ordinal)
            && use.To.StartsWith("TalentHub.", StringComparison.Ordinal)
            && !use.To.StartsWith($"TalentHub.{engine}", StringComparison.Ordinal));

        Assert.True(offender is null, $"{offender?.From} uses {offender?.To}");
    }

    [Fact]
    public void Decisions_know_no_infrastructure()
    {
        var offender = Uses().FirstOrDefault(use =>
            Room(use.From) == "Domain"
            && (Infrastructure.Any(name => use.To.StartsWith(name + ".", StringComparison.Ordinal)) || Room(use.To) is "Grains" or "Store" or "Jobs" or "Hosting"));

        Assert.True(offender is null, $"{offender?.From} uses {offender?.To}");
    }

    [Fact]
    public void Tables_call_neither_grains_nor_jobs()
    {
        var offender = Uses().FirstOrDefault(use => (Room(use.From), Room(use.To)) switch
        {
            ("Store", "Jobs") => true,
            ("Store", "Grains") => use.To.EndsWith("Grain", StringComparison.Ordinal),
            _ => false,
        });

        Assert.True(offender is null, $"{offender?.From} uses {offender?.To}");
    }

    [Fact]
    public void Every_type_of_a_capability_lives_in_a_room()
    {
        var offender = House.Architecture.Types.FirstOrDefault(type =>
            Rank(type.FullName) is not null && !type.IsNested && !type.Namespace.FullName.StartsWith("TalentHub.Scheduling", StringComparison.Ordinal)
            && !type.FullName.Contains('<', StringComparison.Ordinal)
            && (Room(type.FullName) is not { } room || !Rooms.Contains(room)));

        Assert.True(offender is null, $"{offender?.FullName} is in none of {string.Join(", ", Rooms)}");
    }

    private static IEnumerable<Use> Uses() =>
        House.Architecture.Types
            .Where(type => type.FullName.StartsWith("TalentHub.", StringComparison.Ordinal))
            .SelectMany(type => type.Dependencies.Select(d => new Use(type.FullName, d.Target.FullName)));

    private static int? Rank(string type)
    {
        var parts = type.Split('.');
        var rank = parts.Length > 1 && parts[0] == "TalentHub" ? Array.IndexOf(House.Capabilities, parts[1]) : -1;
        return rank < 0 ? null : rank;
    }

    private static string? Room(string type)
    {
        var parts = type.Split('.');
        return parts.Length > 3 && parts[0] == "TalentHub" ? parts[2] : null;
    }

    private sealed record Use(string From, string To);
}
