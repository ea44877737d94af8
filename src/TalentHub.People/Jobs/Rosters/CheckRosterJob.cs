using TalentHub.People.Domain.Rosters;
using TalentHub.People.Grains.Rosters;
using TalentHub.People.Store.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Files;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.People.Jobs.Rosters;

/// <summary>The dry run of a roster: every row is judged, nothing is changed. May run twice, or be killed between any two chunks.</summary>
public sealed class CheckRosterJob(
    JobRunner runner, RosterQueries queries, RosterKinds kinds, FileStore files, RosterReader reader, IGrainFactory grains, BusinessClock clock)
    : IRunJob
{
    /// <summary>The kind of its runs.</summary>
    public const string Kind = "roster-check";

    /// <inheritdoc/>
    public Task Run(Guid runId, CancellationToken cancel) => runner.Run(runId, Check, cancel);

    private async Task Check(JobProgress progress, CancellationToken cancel)
    {
        if (await queries.ImportOf(progress.RunId, cancel) is not { } id)
        {
            return;
        }

        var grain = grains.GetGrain<IRosterImportGrain>(id);
        var import = await grain.Read();
        if (import.CheckRun != progress.RunId || import.State != RosterImportState.Checking || kinds.Find(import.Kind) is not { } kind)
        {
            return;
        }

        var opened = await RosterSource.Open(files, reader, import, kind.Layout, counted: null, cancel);
        if (opened.Succeeded)
        {
            using var roster = opened.Value;
            await CheckRows(roster, kind, import.Target!, progress, cancel);
        }

        var (total, fresh, already, refused) = await queries.Counts(progress.RunId, cancel);
        await grain.FinishCheck(
            new(progress.RunId, new(total, fresh, already, Registered: 0, refused), opened.Problem), Context(progress, "finish"));
    }

    private async Task CheckRows(Roster roster, IRosterKind kind, RosterTarget target, JobProgress progress, CancellationToken cancel)
    {
        await progress.SetTotal(roster.Count, cancel);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var chunk in roster.Rows().Chunk(RosterItems.ChunkSize).WithCancellation(cancel))
        {
            progress.StopIfAsked();
            var unreadable = chunk.Where(r => r.Problems.Count > 0).Select(r => RosterFinding.Refused(r.Number, r.Problems));
            var judged = await kind.Check(target, [.. chunk.Where(r => r.Problems.Count == 0)], Context(progress, "check"), cancel);
            await progress.Report([.. unreadable.Concat(judged.Select(f => Once(f, seen, kind.KeyColumn))).Select(RosterItems.Of)], cancel);
        }
    }

    /// <summary>The same thing a second time in the file is refused; the sentence names both rows.</summary>
    private static RosterFinding Once(RosterFinding finding, Dictionary<string, int> seen, string column) =>
        finding.Key is not { } key || seen.TryAdd(key, finding.Row)
            ? finding
            : RosterFinding.Refused(finding.Row, [RosterProblem.TwiceInFile.With(("row", finding.Row), ("first", seen[key])).At(finding.Row, column)]);

    private CommandContext Context(JobProgress progress, string part) =>
        CommandContext.OfSystem(DerivedId.Of(progress.RunId, part), clock.GetUtcNow());
}
