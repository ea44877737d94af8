using Microsoft.AspNetCore.Components;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Api.Pages.Components;

/// <summary>What a page does with the outcome of the command it posted.</summary>
public static class PageAnswer
{
    /// <summary>Goes on to a page that says what was done; or answers with the refusal's status and the problem to show.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="http">The request.</param>
    /// <param name="navigation">Where the page goes on.</param>
    /// <param name="said">The text key of what was done.</param>
    /// <param name="url">The page that says it.</param>
    public static IReadOnlyList<Problem> Answer<T>(
        this Outcome<T> outcome, HttpContext http, NavigationManager navigation, string said, Func<T, string> url)
    {
        if (!outcome.Succeeded)
        {
            return http.Refuse(outcome.Problem.All);
        }

        Flash.Set(http, said);
        navigation.NavigateTo(url(outcome.Value));
        return [];
    }

    /// <summary>The problem to show, with its status as the answer's; that of a reason lies at the reason's field in the posted form.</summary>
    public static IReadOnlyList<Problem> Refuse(this HttpContext http, params IReadOnlyList<Problem> problems)
    {
        // What a field names and does not exist is an entry to correct; 404 would say that this page does not.
        var kind = problems[0].Kind == ProblemKind.NotFound && problems[0].Field is not null ? ProblemKind.Invalid : problems[0].Kind;
        http.Response.StatusCode = ProblemAnswer.StatusOf(kind);
        var reason = PostedForm.ReasonField(http.Posted("_handler") ?? "");
        return http.PostedFields()?.ContainsKey(reason) == true ? [.. problems.Select(p => IsOfReason(p) ? p.In(reason) : p)] : problems;
    }

    private static bool IsOfReason(Problem problem) => problem.Field == "reason" || problem.Code == MoveProblem.ReasonMissing.Code;
}
