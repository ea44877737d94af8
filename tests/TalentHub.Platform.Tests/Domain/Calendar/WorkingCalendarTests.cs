using CsCheck;
using TalentHub.Platform.Domain.Calendar;

namespace TalentHub.Platform.Tests.Domain.Calendar;

public sealed class WorkingCalendarTests
{
    private static readonly DateOnly First = new(2021, 1, 1);
    private static readonly DateOnly Last = new(2026, 12, 31);
    private static readonly WorkingCalendar National = WorkingCalendar.National;

    [Theory]
    [InlineData("2023-01-21", false)]
    [InlineData("2023-01-23", false)]
    [InlineData("2023-01-28", true)]
    [InlineData("2023-10-06", false)]
    [InlineData("2023-10-07", true)]
    [InlineData("2023-10-09", true)]
    [InlineData("2024-05-11", true)]
    [InlineData("2026-01-04", true)]
    public void Holidays_and_exchanged_weekends_count(string day, bool working) =>
        Assert.Equal(working, National.IsWorkingDay(DateOnly.Parse(day)).OrThrow());

    [Theory]
    [InlineData("2023-09-28", 1, "2023-10-07")]
    [InlineData("2023-09-28", 5, "2023-10-11")]
    [InlineData("2023-09-30", 0, "2023-09-30")]
    [InlineData("2022-12-30", 1, "2023-01-03")]
    [InlineData("2023-10-07", -1, "2023-09-28")]
    public void Counting_starts_on_the_next_day(string from, int n, string to) =>
        Assert.Equal(DateOnly.Parse(to), National.AddWorkingDays(DateOnly.Parse(from), n).OrThrow());

    [Fact]
    public void A_year_without_data_is_a_problem_that_names_it()
    {
        var add = National.AddWorkingDays(Last, 1).Problem!;
        Assert.Equal(("calendar.year-missing", "2027"), (add.Code, add.Arguments["year"]));
        Assert.Contains("2027", add.Chinese, StringComparison.Ordinal);
        Assert.Equal("2020", National.WorkingDaysBetween(First, new DateOnly(2020, 12, 30)).Problem?.Arguments["year"]);
        Assert.Equal("calendar.year-missing", National.IsWorkingDay(new DateOnly(2020, 6, 1)).Problem?.Code);
    }

    [Fact]
    public void Adding_and_counting_are_inverse() =>
        Gen.Select(Gen.Int[400, Last.DayNumber - First.DayNumber - 400].Select(First.AddDays), Gen.Int[-200, 200]).Sample((from, n) =>
        {
            var to = National.AddWorkingDays(from, n).OrThrow();
            Assert.Equal(n, National.WorkingDaysBetween(from, to).OrThrow());
            Assert.True(n == 0 || National.IsWorkingDay(to).OrThrow());
        });

    [Fact]
    public void Every_exception_is_one() => Assert.All(
        Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays).GroupBy(d => d.Year),
        year => Assert.InRange(year.Count(d => National.IsWorkingDay(d).OrThrow()), 247, 253));
}
