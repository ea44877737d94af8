using Microsoft.Extensions.Options;

namespace TalentHub.Platform.Tests.Mail;

/// <summary>Settings that a test changes while the product runs.</summary>
internal sealed class FixedSettings<TSettings>(TSettings settings) : IOptionsMonitor<TSettings>
{
    public TSettings CurrentValue { get; set; } = settings;

    public TSettings Get(string? name) => CurrentValue;

    public IDisposable? OnChange(Action<TSettings, string?> listener) => null;
}
