using CsCheck;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

/// <summary>Invented numbers that follow the rules.</summary>
internal static class Samples
{
    private static readonly string[] Places = ["110105", "442000", "440524", "510100", "659001", "810000", "820000", "830000"];

    public static readonly Gen<string> ResidentIds =
        from place in Gen.OneOf(Places)
        from day in Gen.Int[0, 45_000]
        from sequence in Gen.Int[0, 999]
        let body = $"{place}{new DateOnly(1900, 1, 1).AddDays(day):yyyyMMdd}{sequence:000}"
        select body + Checksum.Mod11Radix2(body);

    public static readonly Gen<string> CreditCodes =
        from characters in Gen.OneOf(Checksum.CreditCodeAlphabet.ToCharArray()).Array[17]
        let body = new string(characters)
        select body + Checksum.Mod31(body);

    public static string WithCharacter(this string text, int position, char character) =>
        string.Concat(text.AsSpan(0, position), character.ToString(), text.AsSpan(position + 1));
}
