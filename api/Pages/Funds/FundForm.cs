using System.Globalization;
using TalentHub.Api.Pages.Components;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Money;
using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Api.Pages.Funds;

/// <summary>Reads the form that books money.</summary>
public static class FundForm
{
    /// <summary>The source that was chosen is none.</summary>
    public static readonly ProblemType SourceMissing = new(
        "fund.source-missing", ProblemKind.Invalid, "请选择资金来源。", "Choose where the money comes from.");

    /// <summary>A new fund without a name.</summary>
    public static readonly ProblemType NameMissing = new(
        "fund.name-missing", ProblemKind.Invalid, "请填写资金名称。", "Give the fund a name.");

    /// <summary>The command, or the first field that cannot be read.</summary>
    public static Outcome<AppropriateMoney> Read(HttpContext http, FundLine? fund)
    {
        var amount = Yuan.Parse(PostedForm.Value(http, "amount"));
        var year = int.TryParse(PostedForm.Value(http, "year"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        return !Enum.TryParse<FundSource>(PostedForm.Value(http, "source"), out var source) || !Enum.IsDefined(source) ? SourceMissing.With().In("source")
            : fund is null && PostedForm.Value(http, "name") is null ? NameMissing.With().In("name")
            : !amount.Succeeded ? amount.Problem.In("amount")
            : new AppropriateMoney(
                fund?.Code ?? PostedForm.Value(http, "code") ?? "", fund?.Year ?? year, source, amount.Value.Amount,
                PostedForm.Value(http, "documentNumber") ?? "", fund is null ? PostedForm.Value(http, "name") : null);
    }
}
