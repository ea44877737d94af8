using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Api.Endpoints.Notices;

/// <summary>An objection as the bureau sees it.</summary>
/// <param name="Id">The objection.</param>
/// <param name="Receipt">The number that who raised it was given.</param>
/// <param name="NoticeId">The notice.</param>
/// <param name="Line">The line's key; null for the whole.</param>
/// <param name="Text">Facts and reasons.</param>
/// <param name="RaisedBy">Who raised it, masked.</param>
/// <param name="State">Where it stands.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="DecidedByName">Who decided it.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Mailed">Whether the decision was mailed to who raised it.</param>
public sealed record ObjectionEntry(
    Guid Id, string Receipt, Guid NoticeId, string? Line, string Text, string RaisedBy, ObjectionState State, DateTimeOffset RaisedAt, string? DecidedByName,
    DateTimeOffset? DecidedAt, string? Reason, bool Mailed)
{
    /// <summary>The entry of an objection.</summary>
    public static ObjectionEntry Of(ObjectionRow objection) =>
        new(objection.Id, objection.Receipt, objection.NoticeId, objection.Line, objection.Text, objection.ContactMask, objection.State, objection.RaisedAt,
            objection.DecidedByName, objection.DecidedAt, objection.Reason, objection.Mailed);
}
