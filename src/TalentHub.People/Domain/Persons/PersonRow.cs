using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Persons;

/// <summary>Reads a person from the cells of a roster row.</summary>
public static class PersonRow
{
    /// <summary>The entry, or every problem of the row, each placed at its column.</summary>
    /// <param name="row">The row as a spreadsheet shows it.</param>
    /// <param name="cells">The cells by heading.</param>
    /// <param name="today">A birth date after it is refused.</param>
    /// <param name="ages">The ages that are plausible where the person is entered.</param>
    public static (PersonEntry? Entry, IReadOnlyList<Problem> Problems) Read(
        int row, IReadOnlyDictionary<string, string> cells, DateOnly today, AgeRange ages)
    {
        var name = PersonName.Parse(cells.GetValueOrDefault(PersonColumns.Name));
        var document = Document(cells, today, ages);
        var phoneText = cells.GetValueOrDefault(PersonColumns.Phone);
        var phone = string.IsNullOrWhiteSpace(phoneText) ? null : MobileNumber.Parse(phoneText);
        Problem?[] problems =
        [
            name.Problem?.At(row, PersonColumns.Name),
            document.Problem is { } wrong ? wrong.At(row, wrong.Field is null ? PersonColumns.DocumentNumber : PersonColumns.DocumentKind) : null,
            phone?.Problem?.At(row, PersonColumns.Phone),
        ];
        return name.Succeeded && document.Succeeded && phone is null or { Succeeded: true }
            ? (new PersonEntry(row, name.Value!, document.Value!, phone?.Value), [])
            : (null, [.. problems.OfType<Problem>()]);
    }

    private static Outcome<IdentityDocument> Document(IReadOnlyDictionary<string, string> cells, DateOnly today, AgeRange ages)
    {
        var parsed = DocumentKindName.Parse(
            cells.GetValueOrDefault(PersonColumns.DocumentKind), cells.GetValueOrDefault(PersonColumns.DocumentNumber));
        return parsed.Succeeded ? ages.Check(parsed.Value, today) : parsed;
    }
}
