using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store.Mail;

namespace TalentHub.Platform.Jobs.Mail;

/// <summary>One conversation with the mail server, opened with the first mail.</summary>
internal sealed class SmtpSession(MailSettings settings, TimeProvider time) : IAsyncDisposable
{
    private readonly SmtpClient _client = new();

    /// <summary>Sends one mail within the time limit; nothing but the caller's own cancellation is thrown.</summary>
    internal async Task<Delivery> Send(Guid id, MailMessage mail, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(settings.TimeoutSeconds), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            using var message = Message(id, mail);
            await Connect(both.Token);
            await _client.SendAsync(message, both.Token);
            return Delivery.Accepted;
        }
        catch (Exception e) when (!cancel.IsCancellationRequested && Said(e) is { } delivery)
        {
            return delivery with { Reason = PersonalNumbers.RemoveFrom(delivery.Reason ?? "") };
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The mails are settled by now: a server that hangs up early changes nothing.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1), time);
        try
        {
            await _client.DisconnectAsync(quit: true, limit.Token);
        }
        catch (Exception e) when (e is IOException or ProtocolException or CommandException or SocketException or OperationCanceledException)
        {
        }

        _client.Dispose();
    }

    private async Task Connect(CancellationToken cancel)
    {
        if (_client.IsConnected)
        {
            return;
        }

        await _client.ConnectAsync(settings.Host!, settings.Port, settings.Security, cancel);
        if (!string.IsNullOrEmpty(settings.UserName))
        {
            await _client.AuthenticateAsync(settings.UserName, settings.Password ?? "", cancel);
        }
    }

    private MimeMessage Message(Guid id, MailMessage mail)
    {
        var from = new MailboxAddress(settings.FromName, settings.From);
        var message = new MimeMessage { MessageId = $"{id:N}@{from.Domain}", Subject = mail.Subject, Body = new TextPart("plain") { Text = mail.Body } };
        message.From.Add(from);
        message.To.Add(MailboxAddress.Parse(mail.To));
        return message;
    }

    private Delivery? Said(Exception e) => e switch
    {
        SmtpCommandException { StatusCode: >= (SmtpStatusCode)500 } refusal => new(DeliveryResult.Refused, $"{(int)refusal.StatusCode} {refusal.Message}"),
        SmtpCommandException refusal => new(DeliveryResult.Later, $"{(int)refusal.StatusCode} {refusal.Message}"),
        ParseException => new(DeliveryResult.Refused, "The address is not a mail address."),
        OperationCanceledException => new(DeliveryResult.Broken, $"No answer from the mail server within {settings.TimeoutSeconds} s."),
        AuthenticationException or SslHandshakeException or ProtocolException or IOException or SocketException or ServiceNotConnectedException
            or NotSupportedException => new(DeliveryResult.Broken, e.Message),
        _ => null,
    };
}
