using Microsoft.Extensions.Options;
using TalentHub.Platform.Store.Mail;

namespace TalentHub.Platform.Tests.Mail;

/// <summary>Mail settings that a test changes while the product runs.</summary>
internal sealed class FixedSettings(MailSettings settings) : IOptionsMonitor<MailSettings>
{
    public MailSettings CurrentValue { get; set; } = settings;

    public MailSettings Get(string? name) => CurrentValue;

    public IDisposable? OnChange(Action<MailSettings, string?> listener) => null;
}
