using System.Xml;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>Reads lists that people fill in: xlsx, or CSV as UTF-8 or GBK. Memory does not grow with the number of rows.</summary>
public sealed class RosterReader
{
    /// <summary>Takes a file in, checks it as a whole (sort, limits, macros, heading, number of rows) and makes its rows readable.</summary>
    /// <param name="content">The file; it is copied to a temporary one and not kept.</param>
    /// <param name="layout">The columns wanted.</param>
    /// <param name="counted">How many rows it has, when it was gone through before and need not be again.</param>
    /// <param name="cancel">Cancels the reading.</param>
    /// <returns>The readable file, to be disposed of, or what is wrong with it as a whole.</returns>
    public async Task<Outcome<Roster>> Open(Stream content, SheetLayout layout, int? counted = null, CancellationToken cancel = default)
    {
        var file = TemporaryFile.Create();
        IRowSource? source = null;
        try
        {
            await content.CopyToAsync(file, cancel);
            source = SourceOf(file, layout);
            var heading = RosterHeading.Find(source, layout);
            var count = heading.Map(h => counted ?? CountRows(source, h));
            if (heading.Succeeded && count.Value > 0 && count.Value <= layout.MaxRows)
            {
                var roster = new Roster(source, file, heading.Value, count.Value);
                (source, file) = (null, null);
                return roster;
            }

            return heading.Problem ?? (count.Value == 0 ? SheetProblem.NoRows : SheetProblem.TooManyRows.With(("limit", layout.MaxRows)));
        }
        catch (SheetRefusedException refused)
        {
            return refused.Problem;
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return SheetProblem.ActiveContent.With(("part", "DOCTYPE"));
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or NotSupportedException)
        {
            return SheetProblem.Unreadable;
        }
        finally
        {
            source?.Dispose();
            await (file?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private static IRowSource SourceOf(FileStream file, SheetLayout layout)
    {
        file.Position = 0;
        Span<byte> start = stackalloc byte[4];
        var zip = file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\u0003\u0004"u8);
        return file.Length == 0 ? throw new SheetRefusedException(SheetProblem.Empty)
            : zip ? new XlsxSource(file, layout) : new CsvSource(file, layout);
    }

    /// <summary>Goes through the whole file once, so that a broken end is known before the first row is taken in.</summary>
    private static int CountRows(IRowSource source, RosterHeading heading) =>
        source.Rows().Where(r => r.Number > heading.Row && !r.IsEmpty).Take(heading.Layout.MaxRows + 1).Count();
}
