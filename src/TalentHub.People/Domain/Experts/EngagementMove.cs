namespace TalentHub.People.Domain.Experts;

/// <summary>What can be done with an engagement.</summary>
public enum EngagementMove
{
    /// <summary>Writes down what is to be agreed.</summary>
    Draft,

    /// <summary>Changes the draft.</summary>
    Revise,

    /// <summary>Puts it to the expert.</summary>
    Propose,

    /// <summary>The expert agrees.</summary>
    Confirm,

    /// <summary>The expert sends it back, with a reason.</summary>
    Decline,

    /// <summary>Work begins.</summary>
    Begin,

    /// <summary>The employer records days worked.</summary>
    RecordDays,

    /// <summary>The expert confirms the days recorded.</summary>
    ConfirmDays,

    /// <summary>Done as agreed.</summary>
    Complete,

    /// <summary>Given up, with a reason.</summary>
    End,
}
