using System.Globalization;
using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Money;
using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>A subsidy programme as data: who, what for, how much, on which article, and its own worked examples.</summary>
public sealed record PolicyPack
{
    /// <summary>The one line of arithmetic when a rule is broken; kept in determinations, so it never changes.</summary>
    public const string NotEligible = "不符合条件 not eligible: 0.00";

    /// <summary>The programme's stable name.</summary>
    public required string Programme { get; init; }

    /// <summary>The version; a claim keeps the one it began under.</summary>
    public required string Version { get; init; }

    /// <summary>The programme's name.</summary>
    public required string Chinese { get; init; }

    /// <summary>The programme's name.</summary>
    public required string English { get; init; }

    /// <summary>The title of the document it rests on.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>The numbers of the documents it rests on.</summary>
    public required IReadOnlyList<string> DocumentNumbers { get; init; }

    /// <summary>The first day on which claims may begin under it.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last such day; null while it is in force.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Who applies.</summary>
    public required Role Applicant { get; init; }

    /// <summary>The purpose line of each payment.</summary>
    public required string PaymentPurpose { get; init; }

    /// <summary>Eligibility.</summary>
    public required IReadOnlyList<PackRule> Rules { get; init; }

    /// <summary>What is paid.</summary>
    public required PackAmount Amount { get; init; }

    /// <summary>What the applicant hands in.</summary>
    public required IReadOnlyList<PackDocument> Documents { get; init; }

    /// <summary>Time limits of the review.</summary>
    public required IReadOnlyList<PackStage> Stages { get; init; }

    /// <summary>The public notice.</summary>
    public required PackPublicity Publicity { get; init; }

    /// <summary>Who bears the money.</summary>
    public required IReadOnlyList<PackFunding> Funding { get; init; }

    /// <summary>What cannot be had beside it.</summary>
    public required IReadOnlyList<PackExclusion> Exclusions { get; init; }

    /// <summary>When money is taken back.</summary>
    public required string Clawback { get; init; }

    /// <summary>Worked examples, executed by the tests.</summary>
    public required IReadOnlyList<PackExample> Examples { get; init; }

    /// <summary>SHA-256 of the text the pack was read from.</summary>
    [JsonIgnore]
    public string Digest { get; init; } = "";

    /// <summary>Decides on facts: each rule, and the amount if all are kept.</summary>
    public Determination Determine(ClaimFacts facts)
    {
        var rules = Rules.Select(rule => Result(rule, facts)).ToList();
        var (amount, arithmetic) = rules.TrueForAll(r => r.Holds) ? Compute(facts) : (Yuan.Zero, [NotEligible]);
        return new Determination
        {
            Programme = Programme, Version = Version, PackDigest = Digest, Facts = facts, Rules = rules,
            Arithmetic = arithmetic, Amount = amount, Demonstration = Amount.Demonstration,
        };
    }

    /// <summary>How an amount is divided among the sources of money, to the cent.</summary>
    public IReadOnlyList<SourceAmount> Split(Yuan amount)
    {
        var parts = amount.SplitBy([.. Funding.Select(f => f.Percent)]);
        return [.. Funding.Select((f, i) => new SourceAmount(f.Source, parts[i])).Where(p => p.Amount > Yuan.Zero)];
    }

    /// <summary>The required documents that are not among those handed in.</summary>
    public IEnumerable<PackDocument> Missing(IEnumerable<ClaimDocument> handedIn)
    {
        var codes = handedIn.Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        return Documents.Where(d => d.Required && !codes.Contains(d.Code));
    }

    /// <summary>The time limit of a state in working days, if the pack has one.</summary>
    public int? LimitOf(ClaimState state) => Stages.FirstOrDefault(s => s.State == state)?.WorkingDays;

    private static RuleResult Result(PackRule rule, ClaimFacts facts)
    {
        var fact = facts.Of(rule.Fact);
        return new(rule.Code, rule.Article, fact, rule.Must, rule.Value, rule.Holds(fact), rule.Chinese, rule.English);
    }

    private (Yuan Amount, List<string> Arithmetic) Compute(ClaimFacts facts)
    {
        var raw = facts.DaysInYear * Amount.PerDay.Amount;
        var capped = Math.Min(raw, Amount.YearlyCap.Amount);
        var amount = Yuan.RoundTo(capped, Amount.Rounding);
        var text = CultureInfo.InvariantCulture;
        return (amount,
        [
            string.Create(text, $"{facts.DaysInYear} × {Amount.PerDay} = {raw:N2}"),
            string.Create(text, $"min({raw:N2}, {Amount.YearlyCap}) = {capped:N2}"),
            string.Create(text, $"{Amount.Rounding}: {amount}"),
        ]);
    }
}
