using System.Globalization;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Domain;

namespace TalentHub.Api.Pages.Certification;

/// <summary>Words of certification that several pages write.</summary>
public static class CertificationWords
{
    private static bool InChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    /// <summary>A level from 5 (lowest) to 1.</summary>
    public static string Level(this Texts texts, SkillLevel level) => texts.Level((int)level);

    /// <summary>A level by its number, 5 to 1.</summary>
    public static string Level(this Texts texts, int level) => texts[$"certification.level.{level}"];

    /// <summary>The levels as choices, the lowest first.</summary>
    public static IReadOnlyList<Option> Levels(this Texts texts) =>
        [.. Enumerable.Range(1, 5).Reverse().Select(level => new Option(level.ToString(CultureInfo.InvariantCulture), texts.Level(level)))];

    /// <summary>An occupation's name in the reader's language; its code when it has left the list.</summary>
    public static string Of(this IReadOnlyDictionary<string, OccupationName> names, string code) =>
        !names.TryGetValue(code, out var name) ? code
        : InChinese ? name.Chinese
        : name.English;

    /// <summary>The name that a certificate prints, with the English one before it for who does not read Chinese.</summary>
    /// <param name="occupations">The names.</param>
    /// <param name="printed">The name as printed.</param>
    /// <param name="code">The occupation's code.</param>
    /// <param name="cancel">Cancels the query.</param>
    public static async Task<string> OnPaper(this OccupationNames occupations, string printed, string code, CancellationToken cancel = default) =>
        !InChinese && await occupations.Find(code, cancel) is { } name && name.English != printed ? $"{name.English} ({printed})" : printed;

    /// <summary>What is arranged for a candidate with a disability; empty for most.</summary>
    public static string Accommodations(this Texts texts, RegistrationRow candidate) => texts.Accommodations(candidate.Access, candidate.ExtraTime);

    /// <summary>What is arranged for who sits there.</summary>
    public static string Accommodations(this Texts texts, SeatRow seat) => texts.Accommodations(seat.Access, seat.ExtraTime);

    /// <summary>A score as it is written on the sheet: points, or the word for absence, violation or deferral.</summary>
    public static string Score(this Texts texts, string? text) => text is "Absent" or "Violation" or "Deferred" ? texts["ScoreMark." + text] : text ?? "";

    /// <summary>What is arranged for who holds a ticket, in words that they understand; empty for most.</summary>
    public static string Arranged(this Texts texts, TicketView ticket) => texts.Phrases(new[]
    {
        ticket.Access ? texts["certification.access-arranged"] : null, ticket.ExtraTime ? texts["certification.extra-time-arranged"] : null,
    }.OfType<string>());

    private static string Accommodations(this Texts texts, bool access, bool extraTime) => texts.Phrases(new[]
    {
        access ? texts["certification.access"] : null, extraTime ? texts["certification.extra-time"] : null,
    }.OfType<string>());
}
