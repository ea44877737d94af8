using TalentHub.Api.Tests.Whole;

namespace TalentHub.Api.Tests.Registers;

/// <summary>One host for all tests of users and organisations.</summary>
[CollectionDefinition(Name)]
public sealed class RegisterTests : ICollectionFixture<OfficeApp>
{
    public const string Name = "registers";
}
