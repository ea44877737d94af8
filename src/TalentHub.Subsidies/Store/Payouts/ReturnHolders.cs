using TalentHub.Platform.Store.Personal;
using TalentHub.Subsidies.Domain.Returns;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>Compares the accounts that a return file names with those that were sent, so that no full account leaves the reading of the file.</summary>
public sealed class ReturnHolders(PayoutFactsQueries facts, PersonalDataVault vault)
{
    /// <summary>The rows with what differs, and with their accounts masked.</summary>
    public async Task<IReadOnlyList<ReturnLine>> Compared(Guid payoutId, IReadOnlyList<ReturnLine> lines, CancellationToken cancel = default)
    {
        if (lines.All(line => line.Name.Length == 0 && line.Account.Length == 0))
        {
            return lines;
        }

        var sent = (await facts.BankRows(payoutId, cancel)).ToDictionary(row => row.Reference, StringComparer.Ordinal);
        return [.. lines.Select(line => Compared(line, sent.GetValueOrDefault(ReturnMatching.KeyOf(line))))];
    }

    /// <summary>What agrees need not be kept.</summary>
    private ReturnLine Compared(ReturnLine line, BankRow? sent) =>
        sent is null ? line with { Account = AccountHolder.Masked(line.Account) }
        : AccountHolder.Differs(line.Name, line.Account, sent.AccountName, vault.Open(sent.Account)) is { } differs
            ? line with { Account = AccountHolder.Masked(line.Account), Holder = differs }
        : line with { Name = "", Account = "" };
}
