using TalentHub.People.Domain.Persons;

namespace TalentHub.Api.Endpoints.Training;

/// <summary>A student to enrol. Without a type of document its number decides.</summary>
public sealed record NewStudent(string Name, string DocumentNumber, string? DocumentKind = null, string? Phone = null)
{
    /// <summary>The cells that a row of a roster would have.</summary>
    public IReadOnlyDictionary<string, string> ToCells() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [PersonColumns.Name] = Name, [PersonColumns.DocumentKind] = DocumentKind ?? "", [PersonColumns.DocumentNumber] = DocumentNumber,
        [PersonColumns.Phone] = Phone ?? "",
    };

    /// <summary>Says nothing, so that the number gets into no log.</summary>
    public override string ToString() => nameof(NewStudent);
}
