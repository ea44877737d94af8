using System.Globalization;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>The result of one candidate in one subject.</summary>
/// <param name="Mark">Scored, absent, violation or deferred.</param>
/// <param name="Points">The points, when scored.</param>
public sealed record Score(ScoreMark Mark, decimal? Points = null)
{
    /// <summary>The most characters a score cell can sensibly hold; longer text is refused before it is read as a number.</summary>
    private const int LongestText = 12;

    /// <summary>
    /// The score a cell or field stands for: points, 缺考 (absent), 违纪 (violation) or 缓考 (deferred), in whatever width they are written, or what is
    /// wrong with it.
    /// </summary>
    public static Outcome<Score> Read(string? text, SubjectRule rule) => IdentifierText.Normalise(text) switch
    {
        "" => ScoreProblem.Missing.With(("subject", rule.Subject)),
        "缺考" or "ABSENT" => new Score(ScoreMark.Absent),
        "违纪" or "VIOLATION" => new Score(ScoreMark.Violation),
        "缓考" or "DEFERRED" => new Score(ScoreMark.Deferred),
        var number when number.Length <= LongestText && decimal.TryParse(
            number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) => Of(points, rule),
        _ => ScoreProblem.NotANumber,
    };

    /// <summary>Points under a rule, or that they lie outside its scale or have too many decimal places.</summary>
    public static Outcome<Score> Of(decimal points, SubjectRule rule) =>
        points < 0 || points > rule.FullMark ? ScoreProblem.OutOfScale.With(("points", points), ("full", Plain(rule.FullMark)))
        : decimal.Round(points, rule.Decimals) != points ? ScoreProblem.TooManyDecimals.With(("points", points), ("decimals", rule.Decimals))
        : new Score(ScoreMark.Scored, decimal.Round(points, rule.Decimals));

    /// <summary>The score as sheets hold it: the points without idle zeros, or the name of the mark.</summary>
    public string Written() => Points is { } points ? points.ToString("0.####", CultureInfo.InvariantCulture) : Mark.ToString();

    /// <summary>Whether the subject is passed: the pass mark itself passes.</summary>
    public bool Passes(SubjectRule rule) => Mark == ScoreMark.Scored && Points >= rule.PassMark;

    private static string Plain(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
