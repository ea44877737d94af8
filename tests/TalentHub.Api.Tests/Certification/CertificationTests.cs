namespace TalentHub.Api.Tests.Certification;

/// <summary>One host for all tests of certification and training.</summary>
[CollectionDefinition(Name)]
public sealed class CertificationTests : ICollectionFixture<CertificationApp>
{
    public const string Name = "certification";
}
