namespace TalentHub.Training.Domain.Agreements;

/// <summary>What a school and an enterprise agree to do together.</summary>
public enum AgreementKind
{
    /// <summary>校企合作: the general agreement.</summary>
    Cooperation,

    /// <summary>订单培养: classes for the enterprise.</summary>
    OrderedTraining,

    /// <summary>学徒培养: apprentices of the enterprise.</summary>
    Apprenticeship,

    /// <summary>实习实训: places for practice.</summary>
    Internship,
}
