namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>Why a row of a return file is left to a person.</summary>
public enum ReturnException
{
    /// <summary>No number of ours, or its check digit is wrong.</summary>
    ReferenceInvalid,

    /// <summary>A number that this payout never issued.</summary>
    ReferenceUnknown,

    /// <summary>No amount that can be read.</summary>
    AmountInvalid,

    /// <summary>Another amount than was issued.</summary>
    AmountDiffers,

    /// <summary>Another account than it was sent to.</summary>
    AccountDiffers,

    /// <summary>Another account name than it was sent to.</summary>
    NameDiffers,

    /// <summary>A word for the result that is not known.</summary>
    ResultUnknown,

    /// <summary>Contradicts another row, or what the bank said before. What is settled stays.</summary>
    Contradiction,
}
