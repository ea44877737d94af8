using System.Security.Cryptography;

namespace TalentHub.Certification.Domain.Certificates;

/// <summary>
/// What the QR code of a certificate carries: 128 random bits as 26 characters of base32. Whoever has the paper has it; nobody can
/// guess it or count through it. The tables find it by its SHA-256 only, and keep it sealed so that the same code can be printed again.
/// </summary>
public sealed record VerificationCode
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Bytes = 16;
    private const int Characters = 26;
    private const int BitsPerCharacter = 5;

    private VerificationCode(string text) => Text = text;

    /// <summary>26 characters of a to z and 2 to 7.</summary>
    public string Text { get; }

    /// <summary>A new code from the system's secure random source.</summary>
    public static VerificationCode New() => new(Encode(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The code of a URL, or null when it cannot be one.</summary>
    public static VerificationCode? Read(string? text) =>
        text is { Length: Characters } && text.All(c => Alphabet.Contains(char.ToLowerInvariant(c)))
            ? new(text.ToLowerInvariant())
            : null;

    /// <summary>What the tables find it by.</summary>
    public byte[] Hash() => SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(Text));

    /// <summary>Never the code: it is a secret of the paper.</summary>
    public override string ToString() => "verification code";

    private static string Encode(ReadOnlySpan<byte> secret)
    {
        Span<char> text = stackalloc char[Characters];
        for (var i = 0; i < Characters; i++)
        {
            var value = 0;
            for (var bit = i * BitsPerCharacter; bit < (i + 1) * BitsPerCharacter; bit++)
            {
                value = (value << 1) | (bit < Bytes * 8 ? (secret[bit / 8] >> (7 - (bit % 8))) & 1 : 0);
            }

            text[i] = Alphabet[value];
        }

        return new string(text);
    }
}
