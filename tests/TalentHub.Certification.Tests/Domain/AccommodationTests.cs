using TalentHub.Certification.Domain.Candidates;

namespace TalentHub.Certification.Tests.Domain;

public sealed class AccommodationTests
{
    [Theory]
    [InlineData(null, false, false)]
    [InlineData("", false, false)]
    [InlineData("无障碍考场", true, false)]
    [InlineData("延长时间", false, true)]
    [InlineData("无障碍、延长考试时间", true, true)]
    [InlineData("延长时间，无障碍考场", true, true)]
    [InlineData("延长时间 无障碍", true, true)]
    [InlineData("Extra time", false, true)]
    [InlineData("accessible room, extra time", true, true)]
    public void A_cell_says_what_is_arranged(string? cell, bool access, bool time) => Assert.Equal(new Accommodations(access, time), Accommodations.Read(cell));

    [Theory]
    [InlineData("盲文试卷")]
    [InlineData("无障碍、其他")]
    [InlineData("是")]
    public void Another_word_is_refused_and_not_left_out(string cell) => Assert.Null(Accommodations.Read(cell));
}
