using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using TalentHub.Platform.Store.Identity;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace TalentHub.Api.Hosting;

/// <summary>
/// OAuth 2 client credentials at <c>/connect/token</c>. Clients are our own rows, changed by commands with an audit entry, so
/// OpenIddict runs without stores of its own ("degraded mode") and asks the handlers here.
/// </summary>
public static class TokenServer
{
    /// <summary>The address of the token endpoint.</summary>
    public const string Address = "connect/token";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>Registers the token endpoint and the check of access tokens.</summary>
    public static void AddTokenServer(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, TokenKeys>();
        services.AddOpenIddict()
            .AddServer(server =>
            {
                server.SetTokenEndpointUris(Address).AllowClientCredentialsFlow().EnableDegradedMode();
                server.SetAccessTokenLifetime(Lifetime);

                // TLS ends at the reverse proxy; the product itself speaks HTTP.
                server.UseAspNetCore().DisableTransportSecurityRequirement();
                server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseSingletonHandler<SecretCheck>());
                server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseSingletonHandler<TokenIssue>());
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();
            });
    }

    /// <summary>The form in which a secret is stored; a random 256-bit secret needs no slow hash.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    private sealed class SecretCheck(MachineClientStore clients) : IOpenIddictServerHandler<ValidateTokenRequestContext>
    {
        public async ValueTask HandleAsync(ValidateTokenRequestContext context)
        {
            var client = Guid.TryParse(context.ClientId, out var id) ? await clients.Find(id, context.CancellationToken) : null;
            if (client is null || !CryptographicOperations.FixedTimeEquals(client.SecretHash, HashOf(context.ClientSecret ?? "")))
            {
                context.Reject(OpenIddictConstants.Errors.InvalidClient, "The client id or the client secret is wrong, or the client is disabled.");
            }
        }
    }

    private sealed class TokenIssue : IOpenIddictServerHandler<HandleTokenRequestContext>
    {
        public ValueTask HandleAsync(HandleTokenRequestContext context)
        {
            var identity = new ClaimsIdentity("client");
            identity.SetClaim(OpenIddictConstants.Claims.Subject, context.Request.ClientId);
            identity.SetDestinations(_ => [OpenIddictConstants.Destinations.AccessToken]);
            context.SignIn(new ClaimsPrincipal(identity));
            return ValueTask.CompletedTask;
        }
    }
}
