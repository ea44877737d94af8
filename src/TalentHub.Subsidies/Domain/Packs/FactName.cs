namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>What a rule of a pack may ask about a claim.</summary>
public enum FactName
{
    /// <summary>Confirmed working days in Zhongshan in the calendar year of the claim, each day once across employers.</summary>
    DaysInYear,

    /// <summary>1 when the expert is a recognised high-level talent (高层次人才), else 0.</summary>
    RecognisedHighLevelTalent,

    /// <summary>1 when the engagement was confirmed by the expert and covers days of the year, else 0.</summary>
    EngagementConfirmed,
}
