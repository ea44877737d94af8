using System.Text;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>How the bytes of a text file are to be read.</summary>
public static class TextEncoding
{
    /// <summary>The encoding of banks and of Excel's CSV in China.</summary>
    public static readonly Encoding Chinese = Register().GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8, or else GB18030; null for what is neither, or holds control characters as programs and archives do. Reads to the end, in pieces.</summary>
    public static Encoding? Detect(Stream seekable) =>
        Reads(seekable, Utf8) ? Utf8 : Reads(seekable, Chinese) ? Chinese : null;

    private static bool Reads(Stream stream, Encoding encoding)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var buffer = new char[16 * 1024];
        try
        {
            for (int read; (read = reader.Read(buffer)) > 0;)
            {
                foreach (var c in buffer.AsSpan(0, read))
                {
                    if (c < ' ' && c is not ('\t' or '\r' or '\n' or '\f' or '\u001a'))
                    {
                        return false;
                    }
                }
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }

    private static EncodingProvider Register()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return CodePagesEncodingProvider.Instance;
    }
}
