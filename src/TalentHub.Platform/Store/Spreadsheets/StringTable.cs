using System.Text;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>The shared strings of a workbook: in a temporary file, with eight bytes of memory a string.</summary>
internal sealed class StringTable : IDisposable
{
    private readonly FileStream _file = TemporaryFile.Create();
    private readonly List<long> _ends = [];

    internal void Add(string text)
    {
        _file.Write(Encoding.UTF8.GetBytes(text));
        _ends.Add(_file.Position);
    }

    /// <summary>The string, or null when the workbook points at one that it does not have.</summary>
    internal string? At(int index)
    {
        if (index < 0 || index >= _ends.Count)
        {
            return null;
        }

        var start = index == 0 ? 0 : _ends[index - 1];
        var bytes = new byte[_ends[index] - start];
        _file.Position = start;
        _file.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    public void Dispose() => _file.Dispose();
}
