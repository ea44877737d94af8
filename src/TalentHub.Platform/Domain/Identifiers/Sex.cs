namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>Sex as an identity number tells it: the last digit of its sequence is odd for men and even for women (GB 11643-1999).</summary>
public enum Sex
{
    /// <summary>男.</summary>
    Male,

    /// <summary>女.</summary>
    Female,
}
