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

/// <summary>
/// Registers the valid rows of a checked roster, one commit a chunk under an operation id that is the same at every attempt: what
/// was registered before the job was killed answers with its stored findings.
/// </summary>
public sealed class RegisterRosterJob(
    JobRunner runner, RosterQueries queries, RosterKinds kinds, FileStore files, RosterReader reader, IGrainFactory grains, BusinessClock clock)
    : IRunJob
{
    /// <summary>The kind of its runs.</summary>
    public const string Kind = "roster-registration";

    private const int Attempts = 5;

    /// <inheritdoc/>
    public Task Run(Guid runId, CancellationToken cancel) => runner.Run(runId, Register, cancel);

    private async Task Register(JobProgress progress, CancellationToken cancel)
    {
        if (await queries.ImportOf(progress.RunId, cancel) is not { } id)
        {
            return;
        }

        var grain = grains.GetGrain<IRosterImportGrain>(id);
        var import = await grain.Read();
        if (import.RegisterRun != progress.RunId || import.State != RosterImportState.Registering || kinds.Find(import.Kind) is not { } kind)
        {
            return;
        }

        using var roster = (await RosterSource.Open(files, reader, import, kind.Layout, import.Checked.Total, cancel)).OrThrow();
        await RegisterRows(roster, kind, import, progress, cancel);
        var (total, fresh, already, refused) = await queries.Counts(progress.RunId, cancel);
        await grain.FinishRegistration(
            new(progress.RunId, new(total, Valid: 0, already, fresh, refused)),
            CommandContext.OfSystem(DerivedId.Of(progress.RunId, "finish"), clock.GetUtcNow()));
    }

    private async Task RegisterRows(Roster roster, IRosterKind kind, RosterImport import, JobProgress progress, CancellationToken cancel)
    {
        await progress.SetTotal(import.Checked.Valid, cancel);
        var leftOut = await queries.LeftOut(import.CheckRun!.Value, cancel);
        var number = 0;
        await foreach (var chunk in roster.Rows().Where(r => !leftOut.Contains(r.Number)).Chunk(RosterItems.ChunkSize).WithCancellation(cancel))
        {
            progress.StopIfAsked();
            var context = import.Confirmed!.ForPart($"chunk-{number++}");
            var findings = await RegisterChunk(kind, import.Target!, chunk, context, cancel);
            await progress.Report([.. findings.Select(RosterItems.Of)], cancel);
        }
    }

    private static async Task<IReadOnlyList<RosterFinding>> RegisterChunk(
        IRosterKind kind, RosterTarget target, SheetRow[] chunk, CommandContext context, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await kind.Register(target, chunk, context, cancel);
            if (outcome.Succeeded)
            {
                return outcome.Value.Findings;
            }

            if (outcome.Problem.Kind != ProblemKind.Unavailable)
            {
                return [.. chunk.Select(row => RosterFinding.Refused(row.Number, [outcome.Problem with { Row = row.Number }]))];
            }

            // The run stays open, and is taken up again when whatever is away is back.
            if (attempt == Attempts)
            {
                throw new TimeoutException(outcome.Problem.English);
            }
        }
    }
}
