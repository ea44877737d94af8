namespace TalentHub.Platform.Grains.Mail;

/// <summary>Puts a mail that failed, or that never arrived, back among those to be sent.</summary>
public sealed record ResendMail;
