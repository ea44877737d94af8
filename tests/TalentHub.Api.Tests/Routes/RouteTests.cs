using TalentHub.Api.Tests.Whole;

namespace TalentHub.Api.Tests.Routes;

/// <summary>One city for the tests of who gets in where.</summary>
[CollectionDefinition(Name)]
public sealed class RouteTests : ICollectionFixture<CityApp>
{
    public const string Name = "routes";
}
