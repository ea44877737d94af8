using System.Globalization;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain;

namespace TalentHub.Api.Pages.Certification;

/// <summary>How it is told what happened to a plan, and where tickets moved.</summary>
public static class RepairWords
{
    /// <summary>Who or what is not to be had.</summary>
    public static string Subject(Texts texts, ClosureRow closure) =>
        closure.PersonName ?? (closure.Room is null ? texts["parts.none"] : $"{closure.Site} · {closure.Room}");

    /// <summary>When: one day, or from one to another.</summary>
    public static string Days(ClosureRow closure) =>
        closure.FromDay == closure.ToDay ? Display.Day(closure.FromDay) : $"{Display.Day(closure.FromDay)} – {Display.Day(closure.ToDay)}";

    /// <summary>Where and when a part was.</summary>
    public static string From(MovedTicketRow moved) => Place(moved.FromSite, moved.FromRoom, moved.FromStartsAt);

    /// <summary>Where and when it is, or that it has no place.</summary>
    public static string To(Texts texts, MovedTicketRow moved) =>
        moved is { ToSite: { } site, ToRoom: { } room, ToStartsAt: { } at } ? Place(site, room, at) : texts["certification.repair.no-place"];

    /// <summary>Why it moved, with what the body wrote about it.</summary>
    public static string Why(Texts texts, MovedTicketRow moved) =>
        moved.Because is null ? texts.Of(moved.Why) : texts.Format("certification.repair.because", texts.Of(moved.Why), moved.Because);

    private static string Place(string site, string room, DateTimeOffset at) =>
        $"{Display.Day(ChinaTime.DateOf(at))} {ChinaTime.Local(at).ToString("HH:mm", CultureInfo.InvariantCulture)} {site} · {room}";
}
