using System.Text.RegularExpressions;
using TalentHub.Api.Tests.Whole;

namespace TalentHub.Api.Tests.Routes;

/// <summary>Addresses made of a route: with the ids of records that belong to the other organisations, or with ids that nobody has.</summary>
public static partial class Addresses
{
    private const string Unknown = "00000000-0000-7000-8000-0000000000ff";

    /// <summary>The route with the other organisations' records in it.</summary>
    public static string Theirs(string route, City city) => Fill(route, name => city.Records[KeyOf(route, name)]);

    /// <summary>The route with ids that nobody has.</summary>
    public static string Nowhere(string route) =>
        Fill(route, name => name is "number" or "Number" ? "Y000044000009233999999" : Unknown);

    /// <summary>Whether the route names a record that belongs to one organisation or person.</summary>
    public static bool NamesRecord(string route) =>
        Parameter().IsMatch(route) && !Shared().IsMatch(route) && Parameter().Matches(route).Any(match => Constant(match.Groups["name"].Value) is null);

    private static string Fill(string route, Func<string, string> value) =>
        Parameter().Replace(route, match => Constant(match.Groups["name"].Value) ?? value(match.Groups["name"].Value));

    /// <summary>Parameters that are no id of a record.</summary>
    private static string? Constant(string name) => name switch
    {
        "kind" => "certification.candidates",
        "year" => "2023",
        "row" => "2",
        "code" or "Code" => "404",
        "role" => "Enterprise",
        "reference" => "PAY-0001",
        "documentName" => "v1",
        "path" or "rest" => "nothing",
        _ => null,
    };

    private static string KeyOf(string route, string name) => (Segment().Match(route).Value, name) switch
    {
        (_, "registration" or "change" or "file") => "registration",
        (_, "session") => "session",
        (_, "claim") => "claim",
        (_, "enterprise") => "theirs.enterprise",
        ("classes", "person") => "student",
        ("engagements", _) or ("experts", "id") when route.Contains("engagements", StringComparison.Ordinal) => "engagement",
        ("experts", _) => "expert",
        ("filings", _) or ("organisations", _) => "theirs.enterprise",
        ("batches", _) => "batch",
        ("classes", _) => "class",
        ("persons" or "people", _) => "student",
        ("certificates", _) => "certificate",
        ("users", _) => "user",
        ("audit", _) => "audit",
        ("mails" or "notices" or "objections", _) => "audit",
        (var plural, _) => plural.TrimEnd('s'),
    };

    [GeneratedRegex(@"\{\**(?<name>\w+)[^}]*\}")]
    private static partial Regex Parameter();

    /// <summary>What all roles that may ask see alike, or the public.</summary>
    [GeneratedRegex("^/(api/v1/)?(alliances|notices|v|verify|error)(/|$)|/template/|/template$")]
    private static partial Regex Shared();

    [GeneratedRegex("(?<=^/(api/v1/)?)(?!api/)[a-z]+")]
    private static partial Regex Segment();
}
