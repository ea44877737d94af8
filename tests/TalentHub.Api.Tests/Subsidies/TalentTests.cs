using TalentHub.Api.Tests.Whole;

namespace TalentHub.Api.Tests.Subsidies;

/// <summary>One host for all tests of flexible talent; each test works with experts and claims of its own.</summary>
[CollectionDefinition(Name)]
public sealed class TalentTests : ICollectionFixture<OfficeApp>
{
    public const string Name = "talent";
}
