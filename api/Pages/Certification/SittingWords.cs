using System.Globalization;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain;

namespace TalentHub.Api.Pages.Certification;

/// <summary>How a sitting is told.</summary>
public static class SittingWords
{
    /// <summary>When it begins, on the clock in China.</summary>
    public static TimeOnly Start(SittingRow sitting) => TimeOnly.FromDateTime(ChinaTime.Local(sitting.StartsAt).DateTime);

    /// <summary>From when until when.</summary>
    public static string Times(SittingRow sitting) => $"{Clock(sitting.StartsAt)}–{Clock(sitting.EndsAt)}";

    /// <summary>The key of what is said of a session of an examination that has begun: it has begun itself, or is today's and changed by hand only.</summary>
    /// <param name="startsAt">When it begins.</param>
    /// <param name="now">What time it is; null where the examination has not begun.</param>
    public static string? Begun(DateTimeOffset startsAt, DateTimeOffset? now) =>
        now is not { } at ? null
        : startsAt <= at ? "certification.begun"
        : ChinaTime.DateOf(startsAt) == ChinaTime.DateOf(at) ? "certification.begun.today"
        : null;

    /// <summary>Whether it is of today and has begun; what lies before today its day tells.</summary>
    public static bool BegunToday(SittingRow sitting, DateTimeOffset now) => sitting.StartsAt <= now && ChinaTime.DateOf(sitting.StartsAt) == ChinaTime.DateOf(now);

    /// <summary>The day, from when until when.</summary>
    public static string Period(DateTimeOffset from, DateTimeOffset to) => $"{Display.Instant(from)}–{Clock(to)}";

    /// <summary>Occupations and levels.</summary>
    public static string Tracks(Texts texts, SittingRow sitting, IReadOnlyDictionary<string, OccupationName> names) => Tracks(texts, sitting.Tracks, names);

    /// <summary>Occupations and levels, such as <c>6-24-07-02 3</c>, in words.</summary>
    public static string Tracks(Texts texts, IReadOnlyList<string> tracks, IReadOnlyDictionary<string, OccupationName> names) =>
        texts.Phrases(tracks.Select(track => track.Split(' ') is [var code, var level]
            ? $"{names.Of(code)} {texts.Level(int.Parse(level, CultureInfo.InvariantCulture))}" : track));

    /// <summary>Who is on duty; of a panel the first leads it.</summary>
    public static string Staff(Texts texts, SittingRow sitting) => Staff(texts, sitting.Part, sitting.Staff);

    /// <summary>Who is on duty in a sitting of a part; of a panel the first leads it.</summary>
    public static string Staff(Texts texts, string part, IReadOnlyList<string> names) =>
        texts.List(part == "Theory" ? names : names.Select((name, i) => i == 0 ? texts.Format("certification.sittings.leader", name) : name));

    /// <summary>When, where and at which place somebody sits.</summary>
    public static string Seat(Texts texts, SeatRow seat) =>
        texts.Format("certification.seat", Display.Instant(seat.StartsAt), seat.Site, seat.Room, seat.Place);

    /// <summary>What of a sitting was set by hand; empty for most.</summary>
    public static string Pinned(Texts texts, SittingRow sitting) => texts.Phrases(new[]
    {
        sitting.PinnedSeats > 0 ? texts.Format("certification.pinned.seats", Display.Count(sitting.PinnedSeats)) : null,
        sitting.StaffPinned ? texts["certification.pinned.staff"] : null,
    }.OfType<string>());

    private static string Clock(DateTimeOffset at) => ChinaTime.Local(at).ToString("HH:mm", CultureInfo.InvariantCulture);
}
