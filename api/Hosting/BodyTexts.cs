using System.Text.Unicode;

namespace TalentHub.Api.Hosting;

/// <summary>A quick look at the bytes of a JSON body, which spares nearly every request the slow one of <see cref="RequestTexts"/>.</summary>
public static class BodyTexts
{
    private const int EscapeLength = 6;

    /// <summary>
    /// Whether no text in the body can be unreadable or too long and no list can have an empty place. False says only that it must be looked at
    /// value by value.
    /// </summary>
    /// <param name="body">The body in UTF-8.</param>
    /// <param name="longest">The most characters of a text.</param>
    public static bool AreFit(ReadOnlySpan<byte> body, int longest) =>
        body.Length <= longest && body.IndexOf("null"u8) < 0 && !HoldsDoubtfulEscape(body) && Utf8.IsValid(body);

    // NUL and halves of characters reach a readable body only as escapes: \u0000 and \ud800 to \udfff.
    private static bool HoldsDoubtfulEscape(ReadOnlySpan<byte> body)
    {
        for (var at = body.IndexOf("\\u"u8); at >= 0; at = body.IndexOf("\\u"u8))
        {
            body = body[at..];
            if (body.Length < EscapeLength || (body[2] | 0x20) == 'd' || body[2..4].SequenceEqual("00"u8))
            {
                return true;
            }

            body = body[EscapeLength..];
        }

        return false;
    }
}
