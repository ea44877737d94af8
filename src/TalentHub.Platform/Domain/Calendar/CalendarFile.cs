using System.Globalization;
using System.Text;

namespace TalentHub.Platform.Domain.Calendar;

/// <summary>Writes appointments as an iCalendar file (RFC 5545), times in UTC and whole days as dates.</summary>
public static class CalendarFile
{
    /// <summary>The media type of such files.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>The longest line in octets, its end not counted (RFC 5545, 3.1).</summary>
    private const int LongestLine = 75;

    /// <summary>The file.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="appointments">What stands in it.</param>
    /// <param name="at">When it is made.</param>
    public static string Of(string name, IEnumerable<Appointment> appointments, DateTimeOffset at)
    {
        var file = new StringBuilder();
        Add(file, "BEGIN:VCALENDAR");
        Add(file, "VERSION:2.0");
        Add(file, "PRODID:-//TalentHub//Sittings//EN");
        Add(file, "CALSCALE:GREGORIAN");
        Add(file, $"X-WR-CALNAME:{Escaped(name)}");
        foreach (var appointment in appointments)
        {
            Add(file, "BEGIN:VEVENT");
            Add(file, $"UID:{appointment.Id}@talenthub");
            Add(file, $"DTSTAMP:{Instant(at)}");
            Add(file, appointment.WholeDays ? $"DTSTART;VALUE=DATE:{Day(appointment.StartsAt)}" : $"DTSTART:{Instant(appointment.StartsAt)}");
            Add(file, appointment.WholeDays ? $"DTEND;VALUE=DATE:{Day(appointment.EndsAt)}" : $"DTEND:{Instant(appointment.EndsAt)}");
            Add(file, $"SUMMARY:{Escaped(appointment.Title)}");
            Add(file, $"LOCATION:{Escaped(appointment.Place)}");
            Add(file, $"DESCRIPTION:{Escaped(appointment.Text)}");
            Add(file, "END:VEVENT");
        }

        Add(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset at) => ChinaTime.DateOf(at).ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    // A long line goes on after a line end and a blank, never within a character.
    private static void Add(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
