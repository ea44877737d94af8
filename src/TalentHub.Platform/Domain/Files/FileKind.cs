namespace TalentHub.Platform.Domain.Files;

/// <summary>The sorts of files that are taken in, known by their content.</summary>
public enum FileKind
{
    /// <summary>Excel workbook.</summary>
    Xlsx,

    /// <summary>Text as UTF-8 or GBK: CSV, lists for and from the bank.</summary>
    Text,

    /// <summary>XML as text.</summary>
    Xml,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>PNG picture.</summary>
    Png,

    /// <summary>JPEG picture.</summary>
    Jpeg,
}
