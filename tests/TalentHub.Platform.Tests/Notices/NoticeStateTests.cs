using System.Globalization;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Platform.Tests.Notices;

/// <summary>A notice is shown as over when its days are, also before its lines are taken down.</summary>
public sealed class NoticeStateTests
{
    [Theory]
    [InlineData(NoticeState.Open, "2023-09-08", NoticeState.Open)]
    [InlineData(NoticeState.Open, "2023-09-09", NoticeState.Closed)]
    [InlineData(NoticeState.Withdrawn, "2023-09-09", NoticeState.Withdrawn)]
    [InlineData(NoticeState.Closed, "2023-09-08", NoticeState.Closed)]
    public void A_notice_is_open_until_the_end_of_its_last_day(NoticeState state, string day, NoticeState shown)
    {
        var notice = new PublicNoticeRow { Kind = "results", TitleZh = "公示", TitleEn = "Notice", SubjectKind = "batch", SubjectId = "1", Digest = [], State = state, ClosesOn = new(2023, 9, 8) };
        Assert.Equal(shown, notice.StateOn(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
