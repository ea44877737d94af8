namespace TalentHub.Api.Tests.Pages;

/// <summary>One host for all tests of the platform's pages.</summary>
[CollectionDefinition(Name)]
public sealed class PagesTests : ICollectionFixture<PagesApp>
{
    public const string Name = "pages";
}
