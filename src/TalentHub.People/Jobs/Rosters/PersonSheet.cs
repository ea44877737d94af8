using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.People.Jobs.Rosters;

/// <summary>The columns under which every roster of people names a person; <see cref="PersonRow.Read"/> reads them.</summary>
public static class PersonSheet
{
    /// <summary>Name, document and telephone.</summary>
    public static readonly IReadOnlyList<SheetColumn> Columns =
    [
        new(PersonColumns.Name, PersonColumns.Name, "Name", SheetCellKind.Name, Sample: "张伟"),
        new(PersonColumns.DocumentKind, PersonColumns.DocumentKind, "Document type", Required: false, Sample: "居民身份证")
        {
            Takes = new($"填写：{DocumentKindName.Words.Chinese}；留空由系统按号码识别", $"One of {DocumentKindName.Words.English}; empty lets the number decide"),
        },
        new(PersonColumns.DocumentNumber, PersonColumns.DocumentNumber, "Document number", Sample: "440524188001010014"),
        new(PersonColumns.Phone, PersonColumns.Phone, "Mobile", Required: false, Sample: "13800138000"),
    ];
}
