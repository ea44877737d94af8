using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>Compares name and account of a row with those that the payment was sent to. Banks may leave them out, or hide parts behind stars.</summary>
public static class AccountHolder
{
    private const char Star = '*';

    /// <summary>What differs, or null.</summary>
    /// <param name="name">The account's name as the bank wrote it; empty when it wrote none.</param>
    /// <param name="account">The account as the bank wrote it; empty when it wrote none.</param>
    /// <param name="sentName">The name that was sent.</param>
    /// <param name="sentAccount">The account that was sent.</param>
    public static ReturnException? Differs(string name, string account, string sentName, string sentAccount) =>
        !Fits(Number(account), Number(sentAccount)) ? ReturnException.AccountDiffers
        : !Fits(Name(name), Name(sentName)) ? ReturnException.NameDiffers
        : null;

    /// <summary>An account as it is kept of a row: the last digits, whatever the bank hid.</summary>
    public static string Masked(string account) => Mask.Account(Number(account));

    private static bool Fits(string written, string sent)
    {
        if (written.Length == 0 || written == sent)
        {
            return true;
        }

        var (first, last) = (written.IndexOf(Star, StringComparison.Ordinal), written.LastIndexOf(Star));
        return first >= 0 && sent.Length > first + written.Length - last - 1
            && sent.StartsWith(written[..first], StringComparison.Ordinal) && sent.EndsWith(written[(last + 1)..], StringComparison.Ordinal);
    }

    private static string Number(string account) => IdentifierText.Normalise(account).Replace("-", "", StringComparison.Ordinal);

    /// <summary>Nothing of a name is changed for the comparison but the blanks that fill a column, and the width of the stars.</summary>
    private static string Name(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c))).Replace('＊', Star);
}
