using System.Reflection;
using TalentHub.Platform.Store;

namespace TalentHub.SiloHost.Hosting;

/// <summary>The capabilities of the product in the order in which they depend on each other: their migrations run in this order.</summary>
public static class CapabilityAssemblies
{
    /// <summary>From the floor upwards.</summary>
    public static IReadOnlyList<Assembly> InOrder { get; } =
    [
        typeof(DatabaseSchema).Assembly,
    ];
}
