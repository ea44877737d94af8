using System.Globalization;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.People.Domain.Experts;

/// <summary>What employer and expert agree on.</summary>
/// <param name="Way">The way of engagement, from the configured list.</param>
/// <param name="Topic">What the expert works on.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive.</param>
/// <param name="Pay">The pay agreed for the whole term, in yuan.</param>
public sealed record EngagementTerms(string Way, string Topic, DateOnly From, DateOnly To, Yuan Pay)
{
    /// <summary>Engagements of ten years ago are entered late, and none is agreed for longer: a project ends.</summary>
    private const int FarthestYears = 10;

    /// <summary>The version of these terms.</summary>
    public string Version() => RecordVersion.Of(Way, Topic, From, To, Pay.ToString());

    /// <summary>What is wrong with them on the day they are entered.</summary>
    public Problem? Wrong(IReadOnlyList<WayOfEngagement> ways, DateOnly today) =>
        !ways.Any(w => w.Code == Way)
            ? ExpertProblem.WayUnknown.With(("way", Way), ("ways", BothLanguages.List([.. ways.Select(w => new BothLanguages($"{w.Code}（{w.Chinese}）", $"{w.Code} ({w.English})"))]))).In("way")
        : string.IsNullOrWhiteSpace(Topic) ? ExpertProblem.TopicEmpty.With().In("topic")
        : FreeText.Wrong(Topic, FreeText.LongestLine) is { } unfit ? unfit.In("topic")
        : EnteredDay.Wrong(From, today, FarthestYears, FarthestYears) is { } early ? early.In("from")
        : EnteredDay.Wrong(To, today, FarthestYears, FarthestYears) is { } late ? late.In("to")
        : To < From ? ExpertProblem.DatesReversed.With(("from", Text(From)), ("to", Text(To))).In("to")
        : Pay.Amount <= 0 ? ExpertProblem.PayNotPositive.With().In("pay")
        : Pay.Amount >= Yuan.Largest ? MoneyProblem.TooLarge.With(("largest", Yuan.Most)).In("pay")
        : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
