using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Whole;

/// <summary>Organisations that tests need before they begin.</summary>
public static class Organisations
{
    /// <summary>Registers the n-th invented organisation.</summary>
    public static async Task Register<TGrain>(this WholeApp app, Guid id, int n, OrganisationDetails details)
        where TGrain : IOrganisationGrain =>
        (await app.Grains.GetGrain<TGrain>(id).Register(
            new(UnifiedSocialCreditCode.Parse(Invented.CreditCode(n)).OrThrow(), details), Invented.Caller(Role.BureauClerk).ForPart(details.Name))).OrThrow();
}
