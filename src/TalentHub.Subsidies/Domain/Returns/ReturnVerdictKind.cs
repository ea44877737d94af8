namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>What a row of a return file came to.</summary>
public enum ReturnVerdictKind
{
    /// <summary>It settles a payment.</summary>
    Settled,

    /// <summary>It says again what is known.</summary>
    Repeated,

    /// <summary>The bank does not know yet.</summary>
    Pending,

    /// <summary>A person must look at it.</summary>
    Exception,
}
