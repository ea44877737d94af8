using TalentHub.Api.Pages.Components;
using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Money;

namespace TalentHub.Api.Pages.Engagements;

/// <summary>Reads the terms of an engagement: <c>way</c>, <c>topic</c>, <c>from</c>, <c>to</c>, <c>pay</c>.</summary>
public static class EngagementForm
{
    /// <summary>No expert was chosen.</summary>
    public static readonly ProblemType ExpertMissing = new(
        "engagement.expert-missing", ProblemKind.Invalid,
        "请选择专家。名单中没有的，请先登记。",
        "Choose the expert. Register whoever is not in the list first.");

    /// <summary>The terms as entered, or everything that is wrong, each at its field.</summary>
    public static (EngagementTerms? Terms, IReadOnlyList<Problem> Problems) Read(HttpContext http)
    {
        var (from, to, pay) = (PostedDay.Of(http, "from"), PostedDay.Of(http, "to"), Yuan.Parse(http.Request.Form["pay"]));
        var wrong = new[] { from.Problem, to.Problem, pay.Problem?.In("pay") }.OfType<Problem>().ToList();
        return wrong.Count > 0
            ? (null, wrong)
            : (new(PostedForm.Value(http, "way") ?? "", PostedForm.Value(http, "topic") ?? "", from.Value!.Day, to.Value!.Day, pay.Value), []);
    }
}
