using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Platform.Domain.Clients;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>Machine clients, for administrators. A secret is in one answer only and nowhere else.</summary>
public static class MachineClientEndpoints
{
    private const int SecretBytes = 32;

    /// <summary>Maps <c>/api/v1/clients</c>.</summary>
    public static void MapMachineClients(this IEndpointRouteBuilder routes)
    {
        var clients = routes.MapGroup("/api/v1/clients").WithTags("Machine clients").RequireRole(Role.Administrator);
        clients.MapGet("", List).WithSummary("Every machine client.");
        clients.MapGet("/{id:guid}", Find).WithSummary("One machine client.");
        clients.MapPost("", Create).WithSummary("Makes a client; the answer holds its secret, this once.");
        clients.MapPost("/{id:guid}/secret", Rotate).WithSummary("Gives another secret, shown once; the former one is refused from now on.");
        clients.MapPost("/{id:guid}/disable", Disable).WithSummary("Switches a client off for ever.");
    }

    private static async Task<Ok<RowPage<MachineClientRow>>> List(UserQueries users, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        TypedResults.Ok((await users.Clients(cancel)).Page(paging));

    private static async Task<Results<Ok<MachineClientRow>, ProblemAnswer>> Find(Guid id, UserQueries users, CancellationToken cancel) =>
        (await users.Clients(cancel)).Find(client => client.Id == id) is { } found ? TypedResults.Ok(found) : new ProblemAnswer(MachineClientProblem.NotFound);

    private static async Task<Results<Created<MachineClientSecret>, ProblemAnswer>> Create(
        CreateMachineClient command, IGrainFactory grains, MachineClientStore clients, HttpContext http)
    {
        var (context, secret) = (Commands.Of(http), NewSecret());
        var made = await grains.GetGrain<IMachineClientGrain>(DerivedId.Of(context.OperationId, "client")).Create(command, Hash(secret), context);
        return (await Show(made, secret, clients)).ToCreated(view => $"/api/v1/clients/{view.Client.Id}");
    }

    private static async Task<Results<Ok<MachineClientSecret>, ProblemAnswer>> Rotate(
        Guid id, IGrainFactory grains, MachineClientStore clients, HttpContext http)
    {
        var secret = NewSecret();
        var rotated = await grains.GetGrain<IMachineClientGrain>(id).RotateSecret(new RotateSecret(), Hash(secret), Commands.Of(http));
        return (await Show(rotated, secret, clients)).ToResult();
    }

    // A repeated operation gets its stored answer, but the secret made for the repetition was never stored.
    private static async Task<Outcome<MachineClientSecret>> Show(Outcome<MachineClientView> done, string secret, MachineClientStore clients) =>
        !done.Succeeded ? done.Problem
        : await clients.Find(done.Value.Id, CancellationToken.None) is { } stored && stored.SecretHash.AsSpan().SequenceEqual(TokenServer.HashOf(secret))
            ? new MachineClientSecret(done.Value, secret)
            : MachineClientProblem.SecretAlreadyShown;

    private static async Task<Results<Ok<MachineClientView>, ProblemAnswer>> Disable(
        Guid id, IGrainFactory grains, FactsCache<MachineClientFacts> cache, HttpContext http)
    {
        var disabled = await grains.GetGrain<IMachineClientGrain>(id).Disable(new DisableMachineClient(), Commands.Of(http));
        cache.Forget(id);
        return disabled.ToResult();
    }

    private static string NewSecret() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));

    private static SecretHash Hash(string secret) => new(Convert.ToBase64String(TokenServer.HashOf(secret)));
}
