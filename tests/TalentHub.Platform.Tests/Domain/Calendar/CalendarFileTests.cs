using System.Text;
using TalentHub.Platform.Domain.Calendar;

namespace TalentHub.Platform.Tests.Domain.Calendar;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset At = new(2023, 9, 11, 0, 30, 0, TimeSpan.Zero);

    private static readonly Appointment Sitting = new(
        new Guid("00000000-0000-7000-8000-000000000001"), At, At.AddHours(2), "理论；一,二;三\\四", "一厂区 理论一室", "第一行\n" + new string('长', 60));

    [Fact]
    public void An_appointment_is_written_in_utc_with_its_signs_escaped()
    {
        var lines = CalendarFile.Of("考场", [Sitting], At).Split("\r\n");

        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Contains("DTSTART:20230911T003000Z", lines);
        Assert.Contains("DTEND:20230911T023000Z", lines);
        Assert.Contains("SUMMARY:理论；一\\,二\\;三\\\\四", lines);
        Assert.Equal(("END:VCALENDAR", ""), (lines[^2], lines[^1]));
    }

    [Fact]
    public void What_takes_a_day_is_of_that_day_in_china_and_ends_before_the_next()
    {
        var lines = CalendarFile.Of("考场", [Appointment.On(Sitting.Id, new(2023, 9, 11), "督导", "一厂区", "")], At).Split("\r\n");

        Assert.Contains("DTSTART;VALUE=DATE:20230911", lines);
        Assert.Contains("DTEND;VALUE=DATE:20230912", lines);
    }

    [Fact]
    public void No_sign_of_a_text_ends_its_line()
    {
        var lines = CalendarFile.Of("考场", [Sitting with { Text = "一\r\n二\n三\r四\u2028五" }], At).Split("\r\n");

        Assert.Contains("DESCRIPTION:一\\n二\\n三\\n四\\n五", lines);
        Assert.All(lines, line => Assert.DoesNotContain(line, sign => sign is '\r' or '\n'));
    }

    [Fact]
    public void An_appointment_keeps_its_id_from_file_to_file()
    {
        static string Uid(DateTimeOffset at) => CalendarFile.Of("考场", [Sitting with { StartsAt = at }], at).Split("\r\n").Single(line => line.StartsWith("UID:", StringComparison.Ordinal));

        Assert.Equal(Uid(At), Uid(At.AddDays(3)));
    }

    [Fact]
    public void A_long_line_goes_on_behind_a_blank_and_never_within_a_character()
    {
        var lines = CalendarFile.Of("考场", [Sitting], At).Split("\r\n");

        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("DESCRIPTION:第一行\\n" + new string('长', 60), string.Concat(lines.Select(line => line.StartsWith(' ') ? line[1..] : "\n" + line)), StringComparison.Ordinal);
    }
}
