using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Api.Endpoints.Notices;

/// <summary>A public notice without its list.</summary>
/// <param name="Id">The notice.</param>
/// <param name="Kind">What is published.</param>
/// <param name="TitleZh">The title in Chinese.</param>
/// <param name="TitleEn">The title in English.</param>
/// <param name="State">Where it stands today: open until the end of its last day.</param>
/// <param name="OpensOn">The day of publication.</param>
/// <param name="ClosesOn">The last day of the period.</param>
/// <param name="LineCount">How many lines were published.</param>
/// <param name="Digest">SHA-256 of what was published, in hexadecimal digits.</param>
/// <param name="EndReason">Why it was withdrawn.</param>
public sealed record NoticeEntry(
    Guid Id, string Kind, string TitleZh, string TitleEn, NoticeState State, DateOnly OpensOn, DateOnly ClosesOn, int LineCount, string Digest, string? EndReason)
{
    /// <summary>The entry of a notice.</summary>
    public static NoticeEntry Of(PublicNoticeRow notice, DateOnly today) =>
        new(notice.Id, notice.Kind, notice.TitleZh, notice.TitleEn, notice.StateOn(today), notice.OpensOn, notice.ClosesOn, notice.LineCount,
            Convert.ToHexStringLower(notice.Digest), notice.EndReason);
}
