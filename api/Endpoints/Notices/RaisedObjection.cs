using TalentHub.Platform.Domain.Notices;

namespace TalentHub.Api.Endpoints.Notices;

/// <summary>The answer to who objects: what the bureau finds the objection by.</summary>
/// <param name="Id">The objection.</param>
/// <param name="Receipt">The number to keep and to name when asking after it.</param>
/// <param name="State">Where it stands.</param>
public sealed record RaisedObjection(Guid Id, string Receipt, ObjectionState State);
