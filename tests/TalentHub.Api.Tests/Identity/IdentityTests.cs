namespace TalentHub.Api.Tests.Identity;

/// <summary>One host for all tests of identity.</summary>
[CollectionDefinition(Name)]
public sealed class IdentityTests : ICollectionFixture<IdentityApp>
{
    public const string Name = "identity";
}
