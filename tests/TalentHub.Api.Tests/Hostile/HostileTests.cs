namespace TalentHub.Api.Tests.Hostile;

/// <summary>One city for all tests of wrong rows, figures and forms.</summary>
[CollectionDefinition(Name)]
public sealed class HostileTests : ICollectionFixture<HostileApp>
{
    public const string Name = "hostile";
}
