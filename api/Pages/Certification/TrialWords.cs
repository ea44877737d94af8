using System.Globalization;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Platform.Domain;

namespace TalentHub.Api.Pages.Certification;

/// <summary>How it is told whom a change by hand would put elsewhere.</summary>
public static class TrialWords
{
    /// <summary>The name, of a candidate with the ticket.</summary>
    public static string Who(TrialMove move) => move.Ticket is { } ticket ? $"{move.Name} {ticket}" : move.Name;

    /// <summary>Where somebody was, or that it is new.</summary>
    public static string From(Texts texts, TrialMove move) =>
        move.From is { } post ? Post(texts, post) : texts[move.IsCandidate ? "certification.repair.no-place" : "certification.change.new-duty"];

    /// <summary>Where somebody will be, or that it is over.</summary>
    public static string To(Texts texts, TrialMove move) =>
        move.To is { } post ? Post(texts, post) : texts[move.IsCandidate ? "certification.repair.no-place" : "certification.change.no-duty"];

    private static string Post(Texts texts, PlanPost post) => texts.Format("certification.change.post", texts.Of(post.Duty), Place(post));

    private static string Place(PlanPost post) => post is { StartsAt: { } at, Room: { } room }
        ? $"{Display.Day(post.Day)} {ChinaTime.Local(at).ToString("HH:mm", CultureInfo.InvariantCulture)} {post.Site} · {room}"
        : $"{Display.Day(post.Day)} {post.Site}";
}
