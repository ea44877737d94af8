using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Api.Pages.Funds;

/// <summary>A fund with the sums over its sources; yuan.</summary>
public sealed record FundLine
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The fund's stable name.</summary>
    public string Code { get; init; } = "";

    /// <summary>The budget year.</summary>
    public int Year { get; init; }

    /// <summary>Where in its life.</summary>
    public FundState State { get; init; }

    /// <summary>What the budget gave.</summary>
    public decimal Appropriated { get; init; }

    /// <summary>Set aside for approved claims and not yet paid.</summary>
    public decimal Committed { get; init; }

    /// <summary>Confirmed by the bank.</summary>
    public decimal Paid { get; init; }

    /// <summary>Taken back after payment.</summary>
    public decimal Recovered { get; init; }

    /// <summary>What can still be committed.</summary>
    public decimal Available { get; init; }

    /// <summary>What people call it, if it has a name.</summary>
    public string? Title { get; init; }

    /// <summary>Whether its balances are what the postings of the ledger come to; asked of one fund only.</summary>
    public bool? LedgerAgrees { get; init; }

    /// <summary>Name and code, or the code alone.</summary>
    public string Called => CalledBy(Title, Code);

    /// <summary>Name, code and year.</summary>
    public string Name => $"{Called} · {Year}";

    /// <summary>Name and code of a fund, or the code alone.</summary>
    public static string CalledBy(string? title, string code) => title is null ? code : $"{title} ({code})";
}
