namespace TalentHub.Api.Endpoints.Mails;

/// <summary>How the outbox stands.</summary>
/// <param name="Configured">Whether a mail server is set up; without one every mail is held where the administrator can read it.</param>
/// <param name="Mails">How many mails stand in each state, by its name; none is left out.</param>
public sealed record MailStanding(bool Configured, IReadOnlyDictionary<string, int> Mails);
