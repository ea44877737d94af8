using System.Globalization;
using System.Text.RegularExpressions;
using TalentHub.Api.Pages.Components;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Certification;

/// <summary>The form of a plan: what was typed, kept as text, and the plan it stands for.</summary>
public sealed partial record PlanForm
{
    /// <summary>Rows for rooms.</summary>
    public const int Rooms = 8;

    /// <summary>What people call the batch.</summary>
    public string Title { get; init; } = "";

    /// <summary>Examination or own filing.</summary>
    public string Kind { get; init; } = nameof(BatchKind.Examination);

    /// <summary>First day.</summary>
    public string From { get; init; } = "";

    /// <summary>Last day.</summary>
    public string To { get; init; } = "";

    /// <summary>The keys of the tracks that were ticked.</summary>
    public IReadOnlyList<string> Tracks { get; init; } = [];

    /// <summary>The rows for rooms; rows left empty do not count.</summary>
    public IReadOnlyList<PlanRoom> Venues { get; init; } = [];

    /// <summary>The key by which a form names an occupation and level.</summary>
    public static string Key(string occupationCode, int level) => $"{occupationCode}:{level}";

    /// <summary>What was posted.</summary>
    public static PlanForm Of(IFormCollection form) => new()
    {
        Title = form["title"].ToString(), Kind = form["kind"].ToString(), From = form["from"].ToString(), To = form["to"].ToString(),
        Tracks = [.. form["track"].OfType<string>()],
        Venues =
        [
            .. Enumerable.Range(0, Rooms).Select(i => new PlanRoom(
                form[$"site{i}"].ToString().Trim(), form[$"room{i}"].ToString().Trim(), form[$"use{i}"].ToString(), form[$"places{i}"].ToString().Trim(),
                form[$"stations{i}"].ToString(), Accessible: form.ContainsKey($"accessible{i}"))),
        ],
    };

    /// <summary>The form of a plan that is to be changed.</summary>
    public static PlanForm Of(AssessmentBatch batch) => new()
    {
        Title = batch.Title, Kind = batch.Kind.ToString(), From = Day(batch.ExamFrom), To = Day(batch.ExamTo),
        Tracks = [.. batch.Tracks.Select(t => Key(t.OccupationCode, (int)t.Level))],
        Venues = [.. batch.Venues.Select(PlanRoom.Of)],
    };

    /// <summary>The plan; text that is no day or no number becomes one that the rules of plans refuse with their own sentence.</summary>
    /// <remarks>An own filing has no sittings, so rooms are not asked for and not taken.</remarks>
    /// <param name="bodyId">Whose plan.</param>
    /// <param name="scope">What the body may assess; only of it can tracks be chosen.</param>
    public BatchPlan Plan(Guid bodyId, IReadOnlyList<ScopeRow> scope) => new(
        bodyId, Title, Kind == nameof(BatchKind.OwnFiling) ? BatchKind.OwnFiling : BatchKind.Examination,
        [.. scope.Where(s => Tracks.Contains(Key(s.OccupationCode, (int)s.Level))).Select(s => new TrackPlan(s.OccupationCode, s.Level)).Distinct()],
        Read(From) ?? DateOnly.MaxValue, Read(To) ?? DateOnly.MinValue,
        Kind == nameof(BatchKind.OwnFiling) ? [] : [.. Venues.Where(v => !v.IsEmpty).Select(v => v.Venue)]);

    /// <summary>A problem of the plan, at the field of this form: rows left empty are not in the plan, and tracks are ticked in one list.</summary>
    public Problem Placed(Problem problem) => problem.Field switch
    {
        "examFrom" => Told(problem, From).In("from"),
        "examTo" => Told(problem, To).In("to"),
        "venues" => problem.In("site0"),
        { } path when path.StartsWith("tracks", StringComparison.Ordinal) => problem.In("track"),
        { } path when VenuePath().Match(path) is { Success: true } at => problem.In($"{InputOf(at.Groups["part"].Value)}{RowOf(int.Parse(at.Groups["row"].Value, CultureInfo.InvariantCulture))}"),
        _ => problem,
    };

    // A day that was not given stands in the plan as one that no examination has.
    private static Problem Told(Problem problem, string typed) => Read(typed) is null ? PostedDay.Missing.With() : problem;

    private static string InputOf(string part) => part == "occupationCode" ? "stations" : part;

    private int RowOf(int venue) => Venues.Index().Where(row => !row.Item.IsEmpty).ElementAt(venue).Index;

    [GeneratedRegex(@"^venues\[(?<row>\d+)\]\.(?<part>site|room|places|occupationCode)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex VenuePath();

    private static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
