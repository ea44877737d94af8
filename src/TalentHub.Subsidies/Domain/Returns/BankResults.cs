using System.Collections.Frozen;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>The words that banks use for results.</summary>
public static class BankResults
{
    private static readonly FrozenDictionary<string, BankResult> Words = new Dictionary<string, BankResult>(StringComparer.Ordinal)
    {
        ["成功"] = BankResult.Paid, ["已入账"] = BankResult.Paid, ["SUCCESS"] = BankResult.Paid, ["PAID"] = BankResult.Paid, ["S"] = BankResult.Paid,
        ["失败"] = BankResult.Failed, ["退票"] = BankResult.Failed, ["退汇"] = BankResult.Failed, ["FAILED"] = BankResult.Failed,
        ["FAIL"] = BankResult.Failed, ["RETURNED"] = BankResult.Failed, ["F"] = BankResult.Failed,
        ["查无"] = BankResult.Pending, ["未找到"] = BankResult.Pending, ["处理中"] = BankResult.Pending, ["NOTFOUND"] = BankResult.Pending,
        ["NOT-FOUND"] = BankResult.Pending, ["PENDING"] = BankResult.Pending, ["P"] = BankResult.Pending,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a word means, in whatever width and case it is written.</summary>
    public static BankResult Of(string word) => Words.GetValueOrDefault(IdentifierText.Normalise(word).Replace("_", "-", StringComparison.Ordinal), BankResult.Unknown);
}
