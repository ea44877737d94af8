namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>The check characters of the field's numbers, each algorithm once. Every method takes the text without its check character.</summary>
public static class Checksum
{
    /// <summary>The characters of GB 32100-2015 in the order of their values: no I, O, S, V, Z.</summary>
    public const string CreditCodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>ISO 7064 MOD 11-2 over digits, 0-9 or X (GB 11643-1999, resident numbers).</summary>
    public static char Mod11Radix2(ReadOnlySpan<char> digits)
    {
        var product = 0;
        foreach (var digit in digits)
        {
            product = (product + (digit - '0')) * 2 % 11;
        }

        return "0123456789X"[(12 - product) % 11];
    }

    /// <summary>ISO 7064 MOD 11,10 over digits (GB/T 17710, bank codes and our own reference numbers).</summary>
    public static char Mod11Mod10(ReadOnlySpan<char> digits)
    {
        var product = 10;
        foreach (var digit in digits)
        {
            var sum = (product + (digit - '0')) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (char)('0' + ((11 - product) % 10));
    }

    /// <summary>The weighted sum modulo 31 of GB 32100-2015 over characters of <see cref="CreditCodeAlphabet"/>; a value of 31 is written 0.</summary>
    public static char Mod31(ReadOnlySpan<char> characters)
    {
        var (sum, weight) = (0, 1);
        foreach (var character in characters)
        {
            sum += CreditCodeAlphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return CreditCodeAlphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>Luhn modulo 10 over digits (ISO/IEC 7812-1, bank cards).</summary>
    public static char Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var doubled = (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
