using TalentHub.Platform.Domain.Notices;

namespace TalentHub.Api.Endpoints.Notices;

/// <summary>The answer to who objects: the number under which the bureau finds the objection.</summary>
public sealed record RaisedObjection(Guid Id, ObjectionState State);
