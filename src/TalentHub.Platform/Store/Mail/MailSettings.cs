using MailKit.Security;

namespace TalentHub.Platform.Store.Mail;

/// <summary>The mail server: section <c>Mail</c> of the configuration. Without a host, mails are held where the administrator reads them.</summary>
public sealed class MailSettings
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Mail";

    /// <summary>The server's name; none means that nothing is sent.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary><c>StartTls</c>, <c>SslOnConnect</c>, <c>Auto</c>, or <c>None</c> for a server on the same machine.</summary>
    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.StartTls;

    /// <summary>The account, where the server asks for one.</summary>
    public string? UserName { get; init; }

    /// <summary>Its password.</summary>
    public string? Password { get; init; }

    /// <summary>The sender's address.</summary>
    public string From { get; init; } = "talenthub@localhost";

    /// <summary>The sender's name.</summary>
    public string FromName { get; init; } = "TalentHub";

    /// <summary>How long a server may stay silent over one mail, in seconds.</summary>
    public double TimeoutSeconds { get; init; } = 30;

    /// <summary>Whether there is a server to send to.</summary>
    public bool Configured => !string.IsNullOrWhiteSpace(Host);
}
