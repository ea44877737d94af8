namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>What is known about a claim at the moment of deciding.</summary>
/// <param name="Year">The calendar year claimed for.</param>
/// <param name="DaysInYear">Confirmed days in that year, each once across employers.</param>
/// <param name="RecognisedHighLevelTalent">Declared by the employer or found by a reviewer.</param>
/// <param name="EngagementConfirmed">The expert confirmed the engagement, and it touches the year.</param>
public sealed record ClaimFacts(int Year, int DaysInYear, bool RecognisedHighLevelTalent, bool EngagementConfirmed)
{
    /// <summary>A fact as a number.</summary>
    public decimal Of(FactName name) => name switch
    {
        FactName.DaysInYear => DaysInYear,
        FactName.RecognisedHighLevelTalent => RecognisedHighLevelTalent ? 1 : 0,
        FactName.EngagementConfirmed => EngagementConfirmed ? 1 : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such fact"),
    };
}
