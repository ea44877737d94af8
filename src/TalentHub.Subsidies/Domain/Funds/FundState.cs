namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>The life of a fund in one year.</summary>
public enum FundState
{
    /// <summary>Nothing appropriated yet.</summary>
    None,

    /// <summary>Money can be appropriated and committed.</summary>
    Open,

    /// <summary>The year is closed; nothing new is committed, what is committed may still be paid or released.</summary>
    Closed,
}
