namespace TalentHub.Api.Tests.Subsidies;

/// <summary>One host for all tests of flexible talent: starting it costs more than any of them.</summary>
[CollectionDefinition(nameof(TalentApp))]
public sealed class TalentCollection : ICollectionFixture<TalentApp>;
