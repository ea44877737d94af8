using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Domain.Notices;

/// <summary>Who objects to a notice and where they are answered: one sealed text.</summary>
/// <param name="Name">Their name, one line.</param>
/// <param name="Contact">A telephone number or mail address.</param>
public sealed record Objector(string Name, string Contact)
{
    private const char Between = '\n';

    /// <summary>Where a mail reaches them; null when they left no mail address.</summary>
    public string? MailTo => MailAddress.Check(Contact) is null ? MailAddress.Normalise(Contact) : null;

    /// <summary>The text that is sealed.</summary>
    public string Text => $"{Name}{Between}{Contact}";

    /// <summary>What views and lists show.</summary>
    public string Masked => $"{Mask.Name(Name)} {Mask.Number(Contact)}";

    /// <summary>The objector of an opened text.</summary>
    public static Objector Of(string text) =>
        text.Split(Between, 2) is [var name, var contact] ? new(name, contact) : throw new FormatException("the text of an objector has two lines");
}
