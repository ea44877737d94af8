using TalentHub.Platform.Domain.Notices;

namespace TalentHub.Platform.Grains.Notices;

/// <summary>The answer to a command about a notice.</summary>
/// <param name="State">Where the notice stands.</param>
/// <param name="Objections">Its objections and where each stands.</param>
public sealed record NoticeView(NoticeState State, IReadOnlyDictionary<Guid, ObjectionState> Objections);
