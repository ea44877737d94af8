namespace TalentHub.People.Store;

/// <summary>An expert as lists show one.</summary>
public sealed class ExpertRow
{
    /// <summary>The person.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Where the expert is employed, outside the city.</summary>
    public required string HomeEmployer { get; init; }

    /// <summary>In which city.</summary>
    public required string HomeCity { get; init; }

    /// <summary>The field of work.</summary>
    public required string Speciality { get; init; }

    /// <summary>The bank code of the account's branch.</summary>
    public string? BankCode { get; init; }

    /// <summary>The account that is paid to, masked.</summary>
    public string? AccountMask { get; init; }

    /// <summary>When registered.</summary>
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>Who it is.</summary>
    public PersonListRow? Person { get; init; }
}
