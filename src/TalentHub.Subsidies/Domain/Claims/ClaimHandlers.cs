namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Who did what, so that maker is never checker.</summary>
public sealed record ClaimHandlers
{
    /// <summary>Who handed it in.</summary>
    public Guid? Submitter { get; init; }

    /// <summary>Who agreed first.</summary>
    public Guid? FirstReviewer { get; init; }

    /// <summary>Who agreed second.</summary>
    public Guid? SecondReviewer { get; init; }

    /// <summary>The clerk who put it under notice.</summary>
    public Guid? Clerk { get; init; }

    /// <summary>Who approved.</summary>
    public Guid? Approver { get; init; }

    /// <summary>Whether this person had a hand in it so far.</summary>
    public bool Include(Guid person) =>
        person == Submitter || person == FirstReviewer || person == SecondReviewer || person == Clerk || person == Approver;
}
