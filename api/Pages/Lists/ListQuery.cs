using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace TalentHub.Api.Pages.Lists;

/// <summary>What a reader asked of a list, read from the URL and written back to it: tab, filters, order, page.</summary>
/// <remarks>Values that the definition does not know fall back to its defaults; nothing in a URL can break a page.</remarks>
public sealed record ListQuery
{
    private ListQuery(ListDefinition definition) => Definition = definition;

    /// <summary>What the list allows.</summary>
    public ListDefinition Definition { get; }

    /// <summary>The tab; empty when the list has none.</summary>
    public required string Tab { get; init; }

    /// <summary>The filters in force by name; absent ones are not in it.</summary>
    public required ImmutableSortedDictionary<string, string> Filters { get; init; }

    /// <summary>The sort key, always one of the definition's.</summary>
    public required string Sort { get; init; }

    /// <summary>Whether the order is reversed.</summary>
    public required bool Descending { get; init; }

    /// <summary>The page, counted from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Rows per page, always one of the definition's.</summary>
    public required int PageSize { get; init; }

    /// <summary>For lists too long to count: rows after this cursor. At most 200 characters of base64url.</summary>
    public string? After { get; init; }

    /// <summary>Rows before this page.</summary>
    public int Offset => (Page - 1) * PageSize;

    /// <summary>Whether any filter is in force.</summary>
    public bool IsFiltered => Filters.Count > 0;

    /// <summary>Reads a URL's query.</summary>
    public static ListQuery Parse(ListDefinition definition, IQueryCollection query)
    {
        var sort = First(query, "sort") ?? "";
        var key = definition.SortKeys.FirstOrDefault(known => known == sort.TrimStart('-'));
        var filters =
            from filter in definition.Filters
            let value = filter.Take(First(query, filter.Name))
            where value is not null
            select KeyValuePair.Create(filter.Name, value);
        return new ListQuery(definition)
        {
            Tab = definition.Tabs.FirstOrDefault(tab => tab == First(query, "tab")) ?? definition.Tabs.FirstOrDefault() ?? "",
            Filters = filters.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Sort = key ?? definition.SortKeys[0],
            Descending = key is null ? definition.DescendingFirst : sort.StartsWith('-'),
            Page = Math.Clamp(Number(query, "page") ?? 1, 1, definition.LastPage),
            PageSize = definition.PageSizes.FirstOrDefault(size => size == Number(query, "size"), definition.PageSizes[0]),
            After = First(query, "after") is { Length: > 0 and <= 200 } cursor && cursor.All(IsCursor) ? cursor : null,
        };
    }

    /// <summary>The value of a filter, or an empty string.</summary>
    public string Filter(string name) => Filters.GetValueOrDefault(name, "");

    /// <summary>The value of a date filter, or null.</summary>
    public DateOnly? FilterDate(string name) =>
        DateOnly.TryParseExact(Filter(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The URL of this query; defaults are left out of it.</summary>
    public string ToUrl() => QueryHelpers.AddQueryString(Definition.Path, Parameters());

    /// <summary>The URL of an export or action that takes the same filters.</summary>
    public string ToUrl(string path) => QueryHelpers.AddQueryString(path, Parameters());

    /// <summary>The same list ordered by a key; a second time, reversed. Begins at the first page.</summary>
    public ListQuery OrderedBy(string key) => FirstPage() with { Sort = key, Descending = Sort == key && !Descending };

    /// <summary>The same list in another tab, from the first page.</summary>
    public ListQuery InTab(string tab) => FirstPage() with { Tab = tab };

    /// <summary>Another page.</summary>
    public ListQuery OnPage(int page) => this with { Page = Math.Clamp(page, 1, Definition.LastPage), After = null };

    /// <summary>The rows after a cursor.</summary>
    public ListQuery From(string? cursor) => this with { Page = 1, After = cursor };

    /// <summary>Another number of rows per page, from the first page.</summary>
    public ListQuery Sized(int size) => FirstPage() with { PageSize = size };

    /// <summary>Without filters, in the same tab and order.</summary>
    public ListQuery Unfiltered() => FirstPage() with { Filters = Filters.Clear() };

    /// <summary>The query's parts that a filter form carries along as hidden fields: tab, order, size.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Carried() =>
        Parameters().Where(part => part.Key is "tab" or "sort" or "size");

    private ListQuery FirstPage() => this with { Page = 1, After = null };

    private List<KeyValuePair<string, string?>> Parameters()
    {
        List<KeyValuePair<string, string?>> parts = [];
        Add("tab", Tab, Definition.Tabs.FirstOrDefault() ?? "");
        parts.AddRange(Filters.Select(filter => KeyValuePair.Create<string, string?>(filter.Key, filter.Value)));
        Add("sort", Signed(Sort, Descending), Signed(Definition.SortKeys[0], Definition.DescendingFirst));
        Add("size", PageSize.ToString(CultureInfo.InvariantCulture), Definition.PageSizes[0].ToString(CultureInfo.InvariantCulture));
        Add("page", Page.ToString(CultureInfo.InvariantCulture), "1");
        Add("after", After ?? "", "");
        return parts;

        void Add(string name, string value, string omitted)
        {
            if (value != omitted)
            {
                parts.Add(KeyValuePair.Create<string, string?>(name, value));
            }
        }
    }

    private static string Signed(string key, bool descending) => descending ? "-" + key : key;

    // A name given twice is nobody's intent: the first counts.
    private static string? First(IQueryCollection query, string name) => query[name] is [var first, ..] ? first : null;

    private static int? Number(IQueryCollection query, string name) =>
        int.TryParse(First(query, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsCursor(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}
