using TalentHub.Certification.Domain.Planning;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Tests.Domain;

public sealed class ExamDayTests
{
    private static readonly TimeOnly[] Usual = [new(8, 30), new(10, 30), new(13, 30), new(15, 30)];

    [Fact]
    public void Slots_that_follow_each_other_make_a_morning_and_an_afternoon()
    {
        var day = ExamDay.Of(Usual, 120).OrThrow();

        Assert.Equal([new Span(510, 750), new Span(810, 1050)], day.Pattern.Halves);
        Assert.Equal((480, 120, 240), (day.Minutes, day.Slots(90), day.Slots(121)));
    }

    [Theory]
    [InlineData(510, 120, 630)]
    [InlineData(510, 240, 750)]
    [InlineData(630, 240, 930)]
    [InlineData(510, 480, 1050)]
    public void The_break_is_not_worked(int start, int minutes, int end) => Assert.Equal(end, ExamDay.Of(Usual, 120).OrThrow().End(start, minutes));

    [Theory]
    [InlineData("22:30", 90, "sitting.slot-across-midnight")]
    [InlineData("23:30", 120, "sitting.slot-across-midnight")]
    [InlineData("08:30,09:30", 120, "sitting.slots-overlap")]
    [InlineData("08:00,11:00,14:00", 60, "sitting.too-many-breaks")]
    [InlineData("", 60, "sitting.no-slots")]
    [InlineData("08:00", 0, "sitting.no-slots")]
    public void Slots_that_cannot_be_are_refused_with_the_cause(string starts, int minutes, string code) => Assert.Equal(
        code, ExamDay.Of([.. starts.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(start => TimeOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture))], minutes).Problem?.Code);
}
