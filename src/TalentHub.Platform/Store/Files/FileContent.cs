using System.IO.Compression;
using System.Text;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Platform.Store.Files;

/// <summary>What a file is, told from its bytes.</summary>
internal static class FileContent
{
    private const int MaxEntries = 1_000;
    private const long MaxInflated = 400L * 1024 * 1024;

    /// <summary>A sheet of equal rows packs 100 to 1; a bomb packs 1,000 to 1.</summary>
    private const long MaxRatio = 300;

    /// <summary>Below this no ratio is suspicious.</summary>
    private const long HarmlessInflated = 20L * 1024 * 1024;

    /// <summary>The kind of a file that can be read from any place, or why it is not taken.</summary>
    internal static Outcome<FileKind> Kind(Stream file, FileRules rules)
    {
        var found = Recognise(file);
        return found is { Succeeded: true } && !rules.Kinds.Contains(found.Value)
            ? WrongKind(rules)
            : found ?? WrongKind(rules);
    }

    private static Problem WrongKind(FileRules rules) =>
        FileProblem.WrongKind.With(("allowed", string.Join(", ", rules.Kinds.SelectMany(k => k.Endings()))));

    private static Outcome<FileKind>? Recognise(Stream file)
    {
        var start = new byte[16];
        file.Position = 0;
        var head = start.AsSpan(0, file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        return head.StartsWith("PK\u0003\u0004"u8) ? Archive(file)
            : head.StartsWith("%PDF-"u8) ? (EndsAsPdf(file) ? FileKind.Pdf : null)
            : head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && head[12..].SequenceEqual("IHDR"u8) ? FileKind.Png
            : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? FileKind.Jpeg
            : TextEncoding.Detect(file) is { } encoding ? TextOrXml(file, encoding)
            : null;
    }

    private static Outcome<FileKind>? Archive(Stream file)
    {
        try
        {
            file.Position = 0;
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("[Content_Types].xml") is null || zip.GetEntry("xl/workbook.xml") is null)
            {
                return null;
            }

            return zip.Entries.Count > MaxEntries || Inflates(zip, Math.Min(MaxInflated, Math.Max(HarmlessInflated, file.Length * MaxRatio)))
                ? FileProblem.Bomb
                : FileKind.Xlsx;
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return null;
        }
    }

    /// <summary>Whether the archive unpacks to more than the limit; stops there, and does not believe what it says of itself.</summary>
    private static bool Inflates(ZipArchive zip, long limit)
    {
        var buffer = new byte[64 * 1024];
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                if ((limit -= read) < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool EndsAsPdf(Stream file)
    {
        file.Position = Math.Max(0, file.Length - 1_024);
        var end = new byte[1_024];
        var length = file.ReadAtLeast(end, end.Length, throwOnEndOfStream: false);
        return end.AsSpan(0, length).IndexOf("%%EOF"u8) >= 0;
    }

    private static FileKind TextOrXml(Stream file, Encoding encoding)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var start = new char[5];
        return reader.ReadBlock(start) == 5 && start.AsSpan().SequenceEqual("<?xml") ? FileKind.Xml : FileKind.Text;
    }
}
