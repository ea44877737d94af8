using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;
using static TalentHub.Organisations.Domain.Filings.ExtensionState;

namespace TalentHub.Organisations.Domain.Filings;

/// <summary>The request of a filed body for a larger scope. Meanwhile the body assesses within the scope it has.</summary>
public sealed record ScopeExtension
{
    /// <summary>Nothing was asked for.</summary>
    public static readonly ScopeExtension Nothing = new();

    /// <summary>The allowed moves; the filing itself must be in force.</summary>
    public static readonly MoveTable<ExtensionState, ExtensionMove> Moves = new()
    {
        { ExtensionMove.Request, None, Submitted, Bodies },
        { ExtensionMove.Request, Returned, Submitted, Bodies },
        { ExtensionMove.Request, Granted, Submitted, Bodies },
        { ExtensionMove.Accept, Submitted, Accepted, Role.BureauClerk },
        { ExtensionMove.Return, Submitted, Returned, Role.BureauClerk },
        { ExtensionMove.Review, Accepted, Reviewed, Role.BureauReviewer },
        { ExtensionMove.Return, Accepted, Returned, Role.BureauReviewer },
        { ExtensionMove.Grant, Reviewed, Granted, Role.BureauApprover },
        { ExtensionMove.Return, Reviewed, Returned, Role.BureauApprover },
    };

    /// <summary>Where it stands.</summary>
    public ExtensionState State { get; init; }

    /// <summary>What is asked for; nothing once it is granted.</summary>
    public IReadOnlyList<ScopeItem> Added { get; init; } = [];

    /// <summary>The number of the letter that granted the last one.</summary>
    public string? Document { get; init; }

    /// <summary>Who took it in: may not review or grant it.</summary>
    public Guid? AcceptedBy { get; init; }

    /// <summary>Who reviewed it: may not grant it.</summary>
    public Guid? ReviewedBy { get; init; }

    private static Role[] Bodies => [Role.Enterprise, Role.School];
}
