using System.Globalization;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Training.Domain.Agreements;

/// <summary>Reads an agreement from the cells of a row of a school's list.</summary>
public static class AgreementCells
{
    /// <summary>The entry, or every problem of the row, each placed at its column.</summary>
    /// <param name="row">The row as a spreadsheet shows it.</param>
    /// <param name="cells">The cells by heading.</param>
    public static (AgreementEntry? Entry, IReadOnlyList<Problem> Problems) Read(int row, IReadOnlyDictionary<string, string> cells)
    {
        var code = UnifiedSocialCreditCode.Parse(cells.GetValueOrDefault(AgreementColumns.CreditCode));
        var kindText = cells.GetValueOrDefault(AgreementColumns.Kind);
        var kind = AgreementKinds.Read(kindText);
        var (from, to) = (Date(cells, AgreementColumns.From), Date(cells, AgreementColumns.To));
        Problem?[] problems =
        [
            code.Problem?.At(row, AgreementColumns.CreditCode),
            kind is null
                ? RosterProblem.CellChoice.With(
                    ("value", kindText), ("choices", Enum.GetValues<AgreementKind>().Cast<Enum>())).At(row, AgreementColumns.Kind)
                : null,
            from.Problem?.At(row, AgreementColumns.From),
            to.Problem?.At(row, AgreementColumns.To),
        ];
        return problems.Any(p => p is not null)
            ? (null, [.. problems.OfType<Problem>()])
            : (new AgreementEntry(row, code.Value!, new(kind!.Value, from.Value, to.Value)), []);
    }

    private static Outcome<DateOnly> Date(IReadOnlyDictionary<string, string> cells, string column) =>
        cells.GetValueOrDefault(column) is not { Length: > 0 } text ? RosterProblem.CellEmpty
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : RosterProblem.CellDate.With(("value", text));
}
