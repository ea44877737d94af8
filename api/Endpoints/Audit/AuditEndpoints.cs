using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Audit;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Engagements;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Audit;

namespace TalentHub.Api.Endpoints.Audit;

/// <summary>The audit log within the reader's scope, as its page shows it.</summary>
public static class AuditEndpoints
{
    /// <summary>Maps <c>/api/v1/audit</c>.</summary>
    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        var audit = routes.MapGroup("/api/v1/audit").WithTags("Audit log")
            .RequireRole(Role.Auditor, Role.Administrator, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover);
        routes.MapGet("/api/v1/audit/words", Words).WithTags("Audit log").RequireSignIn()
            .WithSummary("The names that the filters kind and command take, and the members that changes name, with what they mean.");
        audit.MapGet("", List).WithSummary("Committed commands, newest first; go on with next in before.");
        audit.MapGet("/{id:guid}", Find).WithSummary("One committed command, with what changed from what to what.");
    }

    private static async Task<Results<Ok<AuditEntryPage>, ProblemAnswer>> List(
        [AsParameters] AuditQuery query, AuditQueries audit, RecordNames names, Texts texts, CancellationToken cancel)
    {
        if ((NotAmong("kind", query.Kind, texts.KindsOfRecords()) ?? NotAmong("command", query.Command, texts.Commands())) is { } unknown)
        {
            return new ProblemAnswer(unknown);
        }

        var rows = await audit.List(query.Filter, query.Before, query.Count + 1, cancel);
        AuditEntryRow[] page = [.. rows.Take(query.Count)];
        var named = await names.Of(page, cancel);
        return TypedResults.Ok(new AuditEntryPage([.. page.Select(row => AuditEntry.Of(row, named))], rows.Count > query.Count ? page[^1].Id : null));
    }

    // Of a step the name goes on after a dot.
    private static Problem? NotAmong(string name, string? given, IReadOnlyList<Option> known) =>
        string.IsNullOrWhiteSpace(given) || known.Any(word => word.Value == given.Trim().Split('.')[0])
            ? null
            : ApiProblem.QueryUnfit.With(("name", name), ("wrong", RequestValue.NotAmong), ("allowed", ListFilter.AnyOf(known.Select(word => word.Value)))).In(name);

    private static Ok<RowPage<AuditWord>> Words([AsParameters] RowPaging paging, Texts texts) => TypedResults.Ok(
        texts.KindsOfRecords().Select(kind => new AuditWord("kind", kind.Value, kind.Text))
            .Concat(texts.Commands().Select(command => new AuditWord("command", command.Value, command.Text)))
            .Concat(texts.Members().Select(member => new AuditWord("member", member.Value, member.Text))).ToList().Page(paging));

    private static async Task<Results<Ok<AuditEntry>, ProblemAnswer>> Find(
        Guid id, AuditQueries audit, RecordNames names, Texts texts, EngagementWays ways, CancellationToken cancel) =>
        await audit.Find(id, cancel) is { } row
            ? TypedResults.Ok(AuditEntry.Of(row, await names.Of([row], cancel)) with { Changes = row.DifferencesIn(new RecordWords(texts, row.SubjectKind, ways)) })
            : new ProblemAnswer(AuditProblem.NotFound);
}
