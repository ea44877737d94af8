using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store;
using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>Gives out sealed bank files: always the very bytes that were sealed. Finance only; the files hold account numbers.</summary>
public sealed class BankFiles(TalentHubDatabase database, SealedContents contents)
{
    /// <summary>Name and bytes of a payout's file.</summary>
    public async Task<Outcome<BankFileContent>> Open(Guid payoutId, BankFileKind kind, CancellationToken cancel = default)
    {
        var found = await database.Read(
            "SELECT name, digest FROM subsidies.bank_file WHERE payout_id = $1 AND kind = $2",
            row => (Name: row.GetString(0), Digest: row.GetString(1)), cancel, payoutId, kind.ToString());
        return found.Count == 0 ? PayoutProblem.NoFile
            : (await contents.Open(found[0].Digest, cancel)).Map(bytes => new BankFileContent(found[0].Name, found[0].Digest, bytes));
    }
}
