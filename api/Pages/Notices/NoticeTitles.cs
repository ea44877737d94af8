using System.Globalization;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Api.Pages.Notices;

/// <summary>Titles and headings of notices in the reader's language.</summary>
public static class NoticeTitles
{
    /// <summary>The title.</summary>
    public static string Title(this PublicNoticeRow notice) => Chinese ? notice.TitleZh : notice.TitleEn;

    /// <summary>The heading.</summary>
    public static string Title(this NoticeColumn column) => Chinese ? column.Chinese : column.English;

    private static bool Chinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
}
