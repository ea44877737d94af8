using TalentHub.Api.Pages.Components;
using TalentHub.Platform.Domain.Notices;

namespace TalentHub.Api.Pages.Notices;

/// <summary>The colour of an objection: an open one waits for the bureau, which an open notice does not.</summary>
public static class ObjectionTones
{
    /// <summary>The tone of a state.</summary>
    public static Tone Of(ObjectionState state) => state switch
    {
        ObjectionState.Open => Tone.Attention,
        ObjectionState.Upheld => Tone.Danger,
        ObjectionState.Dismissed or ObjectionState.None => Tone.Neutral,
    };
}
