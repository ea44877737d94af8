namespace TalentHub.Platform.Domain.Personal;

/// <summary>What personal data may be looked at in full for (PIPL articles 6 and 28: a definite purpose and necessity).</summary>
public enum ViewPurpose
{
    /// <summary>Comparing with the card at the counter (核验身份).</summary>
    VerifyIdentity,

    /// <summary>Deciding a case (办理业务审核).</summary>
    ReviewCase,

    /// <summary>Correcting the record at the person's wish (更正信息).</summary>
    CorrectRecord,

    /// <summary>Paying, or settling a returned payment (拨付与退票处理).</summary>
    Pay,

    /// <summary>Answering the person who asks what is stored (答复本人查询).</summary>
    AnswerPerson,

    /// <summary>Auditing (审计监督).</summary>
    Audit,
}
