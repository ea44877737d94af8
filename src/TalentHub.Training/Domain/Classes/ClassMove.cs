namespace TalentHub.Training.Domain.Classes;

/// <summary>What can be done with a class.</summary>
public enum ClassMove
{
    /// <summary>Begins it.</summary>
    Open,

    /// <summary>Changes its name or what it trains for.</summary>
    Edit,

    /// <summary>Takes students in.</summary>
    Enrol,

    /// <summary>Lets a student go, with a reason.</summary>
    Withdraw,

    /// <summary>Gives the class up, with a reason.</summary>
    Close,

    /// <summary>Ends the class; its students graduate.</summary>
    Graduate,
}
