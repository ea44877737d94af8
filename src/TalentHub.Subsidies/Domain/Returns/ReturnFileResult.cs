namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>What a return file came to.</summary>
public enum ReturnFileResult
{
    /// <summary>Its rows are being dealt with.</summary>
    Processing,

    /// <summary>It could not be read.</summary>
    Unreadable,

    /// <summary>Every row is booked, now or before.</summary>
    Booked,

    /// <summary>Some rows are booked; others wait for a person or for the bank.</summary>
    PartlyBooked,

    /// <summary>Nothing could be booked.</summary>
    NothingBooked,

    /// <summary>Every row says what was known before: nothing new was booked.</summary>
    OnlyRepeats,
}
