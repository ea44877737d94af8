using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>The number of a bank card, passbook or account: 5 to 32 digits. Personal data: <see cref="ToString"/> is the mask.</summary>
[JsonConverter(typeof(TextValueConverter<BankAccount>))]
public sealed record BankAccount : ITextValue<BankAccount>
{
    private BankAccount(string text) => Text = text;

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>
    /// Whether the number passes Luhn, where its length is a card's (16 to 19 digits, ISO/IEC 7812-1); true for other lengths. Some
    /// old accounts and passbooks fail: they deserve a second look and are not refused.
    /// </summary>
    public bool CheckDigitFits => Text.Length is < 16 or > 19 || Checksum.Luhn(Text.AsSpan(0, Text.Length - 1)) == Text[^1];

    /// <summary>The last four digits, the rest hidden.</summary>
    public string Masked => Mask.Account(Text);

    /// <summary>The account, normalised, or that it is not 5 to 32 digits.</summary>
    public static Outcome<BankAccount> Parse(string? text)
    {
        var account = IdentifierText.Normalise(text);
        return account.Length is >= 5 and <= 32 && IdentifierText.IsDigits(account)
            ? new BankAccount(account)
            : IdentifierProblem.BankAccountShape.With(("length", account.Length));
    }

    /// <summary>The mask.</summary>
    public override string ToString() => Masked;
}
