using System.Globalization;
using TalentHub.Api.Localisation;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Domain;
using NoticeLine = TalentHub.Platform.Domain.Notices.NoticeLine;

namespace TalentHub.Api.Pages.Notices;

/// <summary>
/// Says the cells of a published list in the reader's language. A list is published in Chinese and its digest holds that text, so only what is
/// shown changes: the names of occupations, levels and results.
/// </summary>
public sealed class NoticeWords(Texts texts, OccupationNames occupations)
{
    private static readonly CandidateResult[] Sealed = [CandidateResult.Passed, CandidateResult.Failed, CandidateResult.Absent, CandidateResult.Violation, CandidateResult.Deferred];

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    /// <summary>Learns the words of the reader's language; Chinese readers need none.</summary>
    public async Task Learn(CancellationToken cancel)
    {
        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh")
        {
            return;
        }

        foreach (var member in Enum.GetValues<SkillLevel>().Cast<Enum>().Concat(Sealed.Cast<Enum>()))
        {
            words[texts.In(Texts.Chinese)[$"{member.GetType().Name}.{member}"]] = texts.Of(member);
        }

        foreach (var occupation in (await occupations.All(cancel)).Values)
        {
            words[occupation.Chinese] = occupation.English;
        }
    }

    /// <summary>The cells of a line.</summary>
    public IEnumerable<string> Cells(NoticeLine line) => line.Cells.Select(cell => words.GetValueOrDefault(cell, cell));
}
