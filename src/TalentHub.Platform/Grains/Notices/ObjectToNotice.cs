using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Grains.Notices;

/// <summary>An objection; nobody needs to sign in for it.</summary>
/// <param name="Line">The line's key; null objects to the whole.</param>
/// <param name="Text">Facts and reasons, without numbers of persons.</param>
/// <param name="Name">Who objects; stored sealed.</param>
/// <param name="Contact">Where they can be answered; stored sealed.</param>
public sealed record ObjectToNotice(string? Line, string Text, string Name, string Contact)
{
    private const int MinText = 10;
    private const int MaxText = 2_000;
    private const int MaxContact = 100;

    /// <summary>Who objects, without blanks around name and contact.</summary>
    internal Objector Objector => new(Name.Trim(), Contact.Trim());

    /// <summary>What is wrong with the input itself.</summary>
    internal Problem? Problem() =>
        Text.Trim().Length is < MinText or > MaxText ? NoticeProblem.TextLength.With(("minimum", MinText), ("maximum", MaxText)).In("text")
        : FreeText.Wrong(Text, MaxText, lines: true) is { } unfit ? unfit.In("text")
        : PersonalNumbers.AppearIn(Text) ? NoticeProblem.HoldsNumber.With().In("text")
        : string.IsNullOrWhiteSpace(Name) || string.IsNullOrWhiteSpace(Contact) || Name.Length > MaxContact || Contact.Length > MaxContact
            ? NoticeProblem.ContactMissing.With(("maximum", MaxContact)).In("contact")
        : FreeText.Wrong(Name, MaxContact)?.In("name") ?? FreeText.Wrong(Contact, MaxContact)?.In("contact");
}
