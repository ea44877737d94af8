using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Hosting;

/// <summary>The cookie holds the session's id only; who that is and in which role is read from the tables at each request.</summary>
public sealed class SessionCookie(
    SessionStore sessions, FactsCache<SessionFacts> cache, IOptionsMonitor<SignInSettings> settings, TimeProvider clock,
    IEnumerable<IOrganisationNames> organisations) : CookieAuthenticationEvents
{
    /// <summary>Hands the cookie of an open session to the browser.</summary>
    public Task Issue(HttpContext http, Guid sessionId)
    {
        var identity = new ClaimsIdentity([new Claim(CallerClaims.Session, sessionId.ToString())], CookieAuthenticationDefaults.AuthenticationScheme);
        return http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Reads the session anew at the next request of this node.</summary>
    public void Forget(Guid sessionId) => cache.Forget(sessionId);

    /// <summary>Takes the cookie back and forgets the session on this node.</summary>
    public Task Withdraw(HttpContext http, Guid? sessionId)
    {
        if (sessionId is { } id)
        {
            cache.Forget(id);
        }

        return http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    /// <inheritdoc/>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { } failed && ApiExceptions.MayPass(failed.Error))
        {
            // As ProgramErrors says: that page is a visitor's.
            context.RejectPrincipal();
            return;
        }

        var cancel = context.HttpContext.RequestAborted;
        var idle = TimeSpan.FromMinutes(settings.CurrentValue.Rules.IdleMinutes);
        var facts = Guid.TryParse(context.Principal?.FindFirstValue(CallerClaims.Session), out var session)
            ? await cache.Get(session, id => sessions.Find(id, clock.GetUtcNow(), idle, cancel), MayWrite(context.HttpContext.Request))
            : null;
        if (facts is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return;
        }

        context.ReplacePrincipal(new ClaimsPrincipal(new ClaimsIdentity(
            [.. Claims(facts), .. await OrganisationName(facts, cancel)],
            CookieAuthenticationDefaults.AuthenticationScheme, CallerClaims.Name, CallerClaims.Role)));
    }

    /// <summary>Whether the request may change something: an ended session or a disabled client is then refused from the first moment.</summary>
    internal static bool MayWrite(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);

    private static IEnumerable<Claim> Claims(SessionFacts facts)
    {
        yield return new(CallerClaims.Session, facts.SessionId.ToString());
        yield return new(CallerClaims.Id, facts.UserId.ToString());
        yield return new(CallerClaims.Name, facts.DisplayName);
        yield return new(CallerClaims.Culture, facts.Culture);
        if (facts.Role is { } role)
        {
            yield return new(CallerClaims.Role, role.ToString());
        }

        if (facts.OrganisationId is { } organisation)
        {
            yield return new(CallerClaims.Organisation, organisation.ToString());
        }

        if (facts.PersonId is { } person)
        {
            yield return new(CallerClaims.Person, person.ToString());
        }

        if (facts.IsManager)
        {
            yield return new(CallerClaims.Manager, "true");
        }

        if (facts.MustChangePassword)
        {
            yield return new(CallerClaims.MustChangePassword, "true");
        }
    }

    private async Task<IEnumerable<Claim>> OrganisationName(SessionFacts facts, CancellationToken cancel)
    {
        if (facts.OrganisationId is { } id)
        {
            foreach (var names in organisations)
            {
                if ((await names.Of([id], cancel)).TryGetValue(id, out var name))
                {
                    return [new Claim(CallerClaims.OrganisationName, name)];
                }
            }
        }

        return [];
    }
}
