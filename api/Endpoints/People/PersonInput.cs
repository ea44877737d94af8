using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Endpoints.People;

/// <summary>A person as a form or a program names one.</summary>
/// <param name="Name">The name, kept exactly.</param>
/// <param name="DocumentKind">The kind of document; without one the number decides.</param>
/// <param name="DocumentNumber">The document's number.</param>
/// <param name="Phone">The mobile number, if given.</param>
public sealed record PersonInput(string? Name, string? DocumentKind, string? DocumentNumber, string? Phone = null)
{
    /// <summary>The entry, or every problem of it, placed at the fields of the member <c>person</c> that every body has it in.</summary>
    public (PersonEntry? Entry, IReadOnlyList<Problem> Problems) Read(DateOnly today, AgeRange ages)
    {
        var (entry, problems) = PersonRow.Read(0, Cells(), today, ages);
        return (entry, [.. problems.Select(p => p with { Row = null, Column = null, Field = $"person.{FieldOf(p.Column)}" })]);
    }

    private Dictionary<string, string> Cells() => new(StringComparer.Ordinal)
    {
        [PersonColumns.Name] = Name ?? "",
        [PersonColumns.DocumentKind] = DocumentKind ?? "",
        [PersonColumns.DocumentNumber] = DocumentNumber ?? "",
        [PersonColumns.Phone] = Phone ?? "",
    };

    private static string FieldOf(string? column) => column switch
    {
        PersonColumns.Name => "name",
        PersonColumns.DocumentKind => "documentKind",
        PersonColumns.Phone => "phone",
        _ => "documentNumber",
    };
}
