namespace TalentHub.Platform.Domain.Mail;

/// <summary>A plain-text mail as it lies in the outbox; it holds no identity number and no bank account.</summary>
public sealed record MailMessage(string To, string Subject, string Body);
