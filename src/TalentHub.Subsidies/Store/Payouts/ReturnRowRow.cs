namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>A row of a return file in lists.</summary>
public sealed class ReturnRowRow
{
    /// <summary>The file.</summary>
    public Guid FileId { get; init; }

    /// <summary>The row as a spreadsheet counts it.</summary>
    public int RowNumber { get; init; }

    /// <summary>The payout.</summary>
    public Guid PayoutId { get; init; }

    /// <summary>What it came to.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>Why a person must look at it.</summary>
    public string? Exception { get; init; }

    /// <summary>The number as the bank wrote it.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The amount as the bank wrote it.</summary>
    public string Amount { get; init; } = "";

    /// <summary>The result as the bank wrote it.</summary>
    public string Status { get; init; } = "";

    /// <summary>What the bank said.</summary>
    public string Note { get; init; } = "";

    /// <summary>When a person closed it.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>What was found.</summary>
    public string? Resolution { get; init; }
}
