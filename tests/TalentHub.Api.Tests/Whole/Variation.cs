using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace TalentHub.Api.Tests.Whole;

/// <summary>What a host of tests has beside the product, or differently.</summary>
public sealed record Variation
{
    /// <summary>Whether the system is a demonstration, on a clock that can be moved; else business days are those of today.</summary>
    public bool IsDemonstration { get; init; } = true;

    /// <summary>Configuration that wins over that of the tests.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Services that win over the product's.</summary>
    public Action<IServiceCollection> Services { get; init; } = _ => { };

    /// <summary>Addresses beside the product's.</summary>
    public Action<WebApplication> Routes { get; init; } = _ => { };
}
