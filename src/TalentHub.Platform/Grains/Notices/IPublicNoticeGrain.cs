using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Grains.Notices;

/// <summary>A public notice after it was opened; the key is its id.</summary>
public interface IPublicNoticeGrain : IGrainWithGuidKey
{
    /// <summary>Raises an objection within the period; its id is <c>DerivedId.Of(operation id, "objection")</c>.</summary>
    Task<Outcome<NoticeView>> Object(ObjectToNotice command, CommandContext context);

    /// <summary>Upholds or dismisses an objection.</summary>
    Task<Outcome<NoticeView>> DecideObjection(DecideObjection command, CommandContext context);

    /// <summary>Takes the notice back.</summary>
    Task<Outcome<NoticeView>> Withdraw(WithdrawNotice command, CommandContext context);

    /// <summary>Ends the notice once its period is over.</summary>
    Task<Outcome<NoticeView>> Close(CloseNotice command, CommandContext context);
}
