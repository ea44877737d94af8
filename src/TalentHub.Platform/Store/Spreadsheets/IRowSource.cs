namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>A file of rows that can be gone through several times.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>Whether day numbers count from 1904.</summary>
    bool Since1904 { get; }

    /// <summary>The rows from the top, read as they are asked for.</summary>
    IEnumerable<RawRow> Rows();
}
