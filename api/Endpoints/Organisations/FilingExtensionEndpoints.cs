using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>A larger scope for a body that is filed already.</summary>
public static class FilingExtensionEndpoints
{
    /// <summary>Maps <c>/extension</c> below a filing.</summary>
    /// <param name="filings">The group of one filing.</param>
    /// <param name="bodies">Who may ask.</param>
    /// <param name="readers">Who may read what was asked for.</param>
    public static void MapFilingExtension(this RouteGroupBuilder filings, Role[] bodies, Role[] readers)
    {
        var extension = filings.MapGroup("/extension");
        extension.MapGet("", Find).RequireRole(readers).WithSummary("What a body asks for beside its filing, and where the request stands.");
        extension.MapPut("", Request).TakesVersion().RequireRole(bodies).WithSummary("Asks for occupations and levels beside those of the filing; meanwhile the filing stays in force.");
        extension.MapPost("/accept", Accept).RequireRole(Role.BureauClerk).WithSummary("Takes the request for a larger scope in.");
        extension.MapPost("/return", Return).RequireRole(Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover)
            .WithSummary("Sends the request for a larger scope back, with a reason.");
        extension.MapPost("/review", Review).RequireRole(Role.BureauReviewer).WithSummary("Agrees with the request for a larger scope.");
        extension.MapPost("/grant", Grant).RequireRole(Role.BureauApprover).WithSummary("Grants the larger scope, under a letter.");
    }

    private static async Task<Results<Ok<ScopeExtension>, ProblemAnswer>> Find(
        Guid body, OrganisationsContext context, IGrainFactory grains, HttpContext http, CancellationToken cancel)
    {
        if (!await context.Filings.AnyAsync(f => f.BodyId == body, cancel))
        {
            return new ProblemAnswer(FilingProblem.NotFound);
        }

        var filing = await Body(grains, body).Read();
        RecordTags.Show(http, CertificationBody.VersionOf(filing.Extension.Added));
        return TypedResults.Ok(filing.Extension);
    }

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Request(Guid body, RequestExtension command, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).RequestExtension(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Accept(Guid body, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).AcceptExtension(new AcceptExtension(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Return(Guid body, Reasoned why, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).ReturnExtension(new ReturnExtension(), Commands.Of(http, why.Reason)).ToResult();

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Review(Guid body, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).ReviewExtension(new ReviewExtension(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Grant(Guid body, GrantExtension command, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).GrantExtension(command, Commands.Of(http)).ToResult();

    private static ICertificationBodyGrain Body(IGrainFactory grains, Guid body) => grains.GetGrain<ICertificationBodyGrain>(body);
}
