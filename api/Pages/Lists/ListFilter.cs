using System.Globalization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Lists;

/// <summary>One filter of a list: its name in the URL and which values it takes. A page counts any other value as absent; programs are refused.</summary>
public sealed record ListFilter
{
    private readonly Func<string, bool> accepts;

    private ListFilter(string name, BothLanguages allowed, Func<string, bool> accepts) => (Name, Allowed, this.accepts) = (name, allowed, accepts);

    /// <summary>The name in the URL.</summary>
    public string Name { get; }

    /// <summary>Which values it takes, in words.</summary>
    public BothLanguages Allowed { get; }

    /// <summary>Free text of at most 100 characters without control characters.</summary>
    public static ListFilter Text(string name) => new(
        name, new("不超过 100 个字符的文字", "a text of at most 100 characters"), value => value.Length <= 100 && !value.Any(char.IsControl));

    /// <summary>One of the given values, exactly.</summary>
    public static ListFilter OneOf(string name, params IEnumerable<string> values)
    {
        var known = values.ToHashSet(StringComparer.Ordinal);
        return new(name, AnyOf(known), known.Contains);
    }

    /// <summary>One member of an enum, by its name.</summary>
    public static ListFilter OneOf<TEnum>(string name) where TEnum : struct, Enum => OneOf(name, Enum.GetNames<TEnum>());

    /// <summary>A day, yyyy-MM-dd, of the years 1900 to 2199: instants are reckoned from it in other time zones.</summary>
    public static ListFilter Date(string name) => new(name, new("1900 至 2199 年的日期，格式 yyyy-MM-dd", "a day of the years 1900 to 2199 as yyyy-MM-dd"), value =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and < 2200);

    /// <summary>A calendar year, 1990 to 2099.</summary>
    public static ListFilter Year(string name) => new(name, new("1990 至 2099 的年份", "a year from 1990 to 2099"), value =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and < 2100);

    /// <summary>An identifier.</summary>
    public static ListFilter Id(string name) => new(name, new("UUID", "a UUID"), value => Guid.TryParseExact(value, "D", out _));

    /// <summary>Names of which one is to be given, in words.</summary>
    public static BothLanguages AnyOf(IEnumerable<string> names) => new(string.Join("、", names), $"one of {string.Join(", ", names)}");

    /// <summary>The value cleaned of surrounding blanks, or null when this filter does not take it.</summary>
    public string? Take(string? raw) => raw?.Trim() is { Length: > 0 } value && accepts(value) ? value : null;
}
