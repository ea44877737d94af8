
using TalentHub.Api.Tests.Whole;

namespace TalentHub.Api.Tests.Payouts;

/// <summary>One host for all tests of funds and payouts; each test works with its own funds and claims.</summary>
[CollectionDefinition(Name)]
public sealed class MoneyTests : ICollectionFixture<OfficeApp>
{
    public const string Name = "money";
}
