namespace TalentHub.Api.Pages.Certification;

/// <summary>What comes next for a batch whose public notice has run its days.</summary>
public enum NoticeStanding
{
    /// <summary>Its results are to be reported.</summary>
    ToReport,

    /// <summary>Objections are to be decided first.</summary>
    ObjectionsOpen,
}
