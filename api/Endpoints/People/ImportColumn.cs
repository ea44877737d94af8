using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Endpoints.People;

/// <summary>A column of a roster; a file may head it in either language.</summary>
/// <param name="Chinese">Its heading in Chinese.</param>
/// <param name="English">Its heading in English.</param>
/// <param name="Kind">How its cells are taken down.</param>
/// <param name="Required">Whether a file without it is refused.</param>
/// <param name="Takes">Which words its cells take; null where its kind says enough.</param>
/// <param name="Sample">What a cell may look like; null when nothing is shown.</param>
public sealed record ImportColumn(string Chinese, string English, SheetCellKind Kind, bool Required, BothLanguages? Takes, string? Sample)
{
    /// <summary>The column of a layout.</summary>
    public static ImportColumn Of(SheetColumn column) => new(
        column.Chinese, column.English, column.Kind, column.Required, column.Takes, column.Sample.Length > 0 ? column.Sample : null);
}
