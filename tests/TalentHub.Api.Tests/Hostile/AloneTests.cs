namespace TalentHub.Api.Tests.Hostile;

/// <summary>Tests that run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneTests
{
    /// <summary>The collection.</summary>
    public const string Name = "alone";
}
