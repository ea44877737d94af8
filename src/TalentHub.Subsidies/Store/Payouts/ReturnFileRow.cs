using TalentHub.Subsidies.Domain.Returns;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>A return file in lists.</summary>
public sealed class ReturnFileRow
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The payout.</summary>
    public Guid PayoutId { get; init; }

    /// <summary>The file name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Received, Applied or Unreadable.</summary>
    public string State { get; init; } = "";

    /// <summary>Rows.</summary>
    public int Rows { get; init; }

    /// <summary>Rows that settled a payment.</summary>
    public int Settled { get; init; }

    /// <summary>Rows that said again what was known.</summary>
    public int Repeated { get; init; }

    /// <summary>Rows on payments the bank does not know yet.</summary>
    public int Pending { get; init; }

    /// <summary>Rows left to a person.</summary>
    public int Exceptions { get; init; }

    /// <summary>What it came to.</summary>
    public ReturnFileResult Result => State switch
    {
        "Received" => ReturnFileResult.Processing,
        "Unreadable" => ReturnFileResult.Unreadable,
        _ when Settled == 0 => Repeated == Rows ? ReturnFileResult.OnlyRepeats : ReturnFileResult.NothingBooked,
        _ => Exceptions + Pending > 0 ? ReturnFileResult.PartlyBooked : ReturnFileResult.Booked,
    };

    /// <summary>Why it could not be read, as JSON.</summary>
    public string? Problem { get; init; }

    /// <summary>When it came.</summary>
    public DateTimeOffset ReceivedAt { get; init; }
}
