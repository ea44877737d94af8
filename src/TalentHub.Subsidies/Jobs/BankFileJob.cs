using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Grains.Payouts;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Subsidies.Jobs;

/// <summary>Makes the bank file of an approved payout as text and workbook and seals it. May run twice: only one file is ever sealed.</summary>
public sealed class BankFileJob(
    JobRunner runner, IGrainFactory grains, PayoutFactsQueries facts, SealedContents contents, PersonalDataVault vault,
    SpreadsheetWriter sheets, PolicyPacks packs, BusinessClock clock)
    : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string Kind = "payout-bank-file";

    /// <inheritdoc/>
    public Task Run(Guid runId, CancellationToken cancel) => runner.Run(runId, (progress, stop) => Work(runId, progress, stop), cancel);

    private async Task Work(Guid runId, JobProgress progress, CancellationToken cancel)
    {
        var payoutId = await facts.SubjectOf(runId, cancel);
        var payout = await facts.Header(payoutId, cancel);
        var (text, workbook) = ($"{payout.Number}.txt", $"{payout.Number}.xlsx");
        if (payout.State != PayoutState.Approved)
        {
            // An attempt that was broken off after its seal has not said so.
            await progress.Report(payout.State is PayoutState.HandedOver ? [JobItem.Done(text), JobItem.Done(workbook)] : [], cancel);
            return;
        }

        var purpose = packs.Newest(payout.Programme).PaymentPurpose;
        var lines = (await facts.BankRows(payoutId, cancel)).ConvertAll(row => new BankFileLine(
            row.Number, row.Reference, row.AccountName, vault.Open(row.Account), row.BankCode, row.Amount, purpose));
        var (content, encoding) = BankFileText.Write(payout.Number, lines);
        var sheet = await Workbook(payout.Number, lines, cancel);
        var total = Yuan.Sum(lines.Select(l => l.Amount));
        var seal = new SealPayout(
        [
            new(BankFileKind.Text, text, encoding, lines.Count, total, await contents.Keep(content, cancel), content.Length),
            new(BankFileKind.Excel, workbook, "xlsx", lines.Count, total, await contents.Keep(sheet, cancel), sheet.Length),
        ]);

        // A workbook holds the hour it was made, so each attempt seals under an id of its own; the state lets one through.
        var context = CommandContext.OfSystem(DerivedId.Of(runId, seal.Files[1].Digest), clock.GetUtcNow());
        (await grains.GetGrain<IPayoutGrain>(payoutId).Seal(seal, context)).OrThrow();
        await progress.Report([JobItem.Done(text), JobItem.Done(workbook)], cancel);
    }

    private async Task<byte[]> Workbook(string number, List<BankFileLine> lines, CancellationToken cancel)
    {
        await using var stream = await sheets.List(
            number, BankFileText.Headings, lines.ToAsyncEnumerable().Select(line => (IReadOnlyList<string?>)[.. BankFileText.Cells(line)]), cancel);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancel);
        return copy.ToArray();
    }
}
