using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>A sealed bank file in lists.</summary>
public sealed class BankFileRow
{
    /// <summary>The payout.</summary>
    public Guid PayoutId { get; init; }

    /// <summary>Text or Excel.</summary>
    public BankFileKind Kind { get; init; }

    /// <summary>The file name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The encoding.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>Declared number of payments.</summary>
    public int Count { get; init; }

    /// <summary>Declared total in yuan.</summary>
    public decimal Total { get; init; }

    /// <summary>SHA-256 of the bytes.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Bytes.</summary>
    public int Size { get; init; }

    /// <summary>When sealed.</summary>
    public DateTimeOffset SealedAt { get; init; }
}
