using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Grains.Mail;
using TalentHub.Platform.Store.Mail;

namespace TalentHub.Api.Endpoints.Mails;

/// <summary>The outbox, for the administrator.</summary>
public static class MailEndpoints
{
    /// <summary>Maps <c>/api/v1/mails</c>.</summary>
    public static void MapMails(this IEndpointRouteBuilder routes)
    {
        var mails = routes.MapGroup("/api/v1/mails").WithTags("Mails").RequireRole(Role.Administrator);
        mails.MapGet("", List).WithSummary("Mails of the outbox, newest first; filters state and q (address or subject).");
        mails.MapGet("/standing", Standing).WithSummary("Whether a mail server is set up, and how many mails wait, are sent, failed or held.");
        mails.MapGet("/{id:guid}", Find).WithSummary("One mail as it was written.");
        mails.MapPost("/{id:guid}/resend", Resend).WithSummary("Sends a failed or sent mail again, with a fresh count of attempts.");
    }

    private static async Task<Ok<RowPage<MailEntry>>> List(
        MailState? state, string? q, [AsParameters] RowPaging paging, MailQueries mails, CancellationToken cancel)
    {
        var text = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        var counts = await mails.Counts(text, cancel);
        var rows = await mails.List(state, text, paging.From, paging.Count, cancel);
        return TypedResults.Ok(new RowPage<MailEntry>(rows.ConvertAll(MailEntry.Of), state is { } one ? counts.GetValueOrDefault(one) : counts.Values.Sum()));
    }

    private static async Task<Ok<MailStanding>> Standing(MailQueries mails, IOptionsMonitor<MailSettings> settings, CancellationToken cancel)
    {
        var counts = await mails.Counts(text: null, cancel);
        return TypedResults.Ok(new MailStanding(settings.CurrentValue.Configured, Enum.GetValues<MailState>().ToDictionary(
            state => state.ToString(), state => counts.GetValueOrDefault(state), StringComparer.Ordinal)));
    }

    private static async Task<Results<Ok<MailEntry>, ProblemAnswer>> Find(
        Guid id, MailQueries mails, IOptionsMonitor<PortalAddress> portal, CancellationToken cancel) =>
        await mails.Find(id, cancel) is { } mail
            ? TypedResults.Ok(MailEntry.Of(mail) with { Body = portal.CurrentValue.Fill(mail.Message.Body) })
            : new ProblemAnswer(MailProblem.NotFound);

    private static Task<Results<Ok<MailControl>, ProblemAnswer>> Resend(Guid id, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IMailGrain>(id).Resend(new ResendMail(), Commands.Of(http)).ToResult();
}
