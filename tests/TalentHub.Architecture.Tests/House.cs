using System.Reflection;
using ArchUnitNET.Loader;

namespace TalentHub.Architecture.Tests;

/// <summary>The product as the tests look at it.</summary>
internal static class House
{
    /// <summary>The capabilities, each allowed to use those before it (design: Layout).</summary>
    public static readonly string[] Capabilities =
        ["Platform", "People", "Organisations", "Training", "Certification", "Subsidies"];

    /// <summary>Engines: plain input, plain output, no other part of the system.</summary>
    public static readonly string[] Engines = ["Scheduling", "Scheduling.Evaluation", "Papers"];

    private static readonly Assembly[] Assemblies =
        [.. Capabilities.Concat(Engines).Select(name => Assembly.Load($"TalentHub.{name}"))];

    public static readonly ArchUnitNET.Domain.Architecture Architecture = new ArchLoader().LoadAssemblies(Assemblies).Build();

    /// <summary>The folder of the solution.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "TalentHub.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("TalentHub.sln is not above the tests");
            }

            return folder.FullName;
        }
    }
}
