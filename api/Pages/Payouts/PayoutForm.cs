using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Payouts;

/// <summary>Why a payout's form is refused before there is a command.</summary>
public static class PayoutForm
{
    /// <summary>No fund was chosen.</summary>
    public static readonly ProblemType FundMissing = new(
        "payout.fund-missing", ProblemKind.Invalid,
        "请选择支付资金。",
        "Choose the fund that pays.");
}
