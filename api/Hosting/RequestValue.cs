using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Primitives;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Hosting;

/// <summary>One value that an operation reads from its address or from a form: its name, and which values it takes.</summary>
/// <param name="Name">The name, camel case.</param>
/// <param name="IsFile">Whether it is a file of a form.</param>
/// <param name="Required">Whether it must be given.</param>
/// <param name="Allowed">Which values it takes, in words.</param>
/// <param name="Takes">Why a value is not taken; null when it is.</param>
public sealed record RequestValue(string Name, bool IsFile, bool Required, BothLanguages Allowed, Func<string, BothLanguages?> Takes)
{
    private static readonly BothLanguages Missing = new("缺失", "is missing");
    private static readonly BothLanguages Twice = new("给出了多次", "is given more than once");
    private static readonly BothLanguages Unreadable = new("的值无法识别", "cannot be read");
    private static readonly BothLanguages OutOfRange = new("的值超出范围", "is out of range");
    /// <summary>What is wrong with a value that is none of those known.</summary>
    internal static readonly BothLanguages NotAmong = new("的值不在可选值之内", "is none of the values that are known");

    /// <summary>The value of a parameter of an operation's handler.</summary>
    public static RequestValue Of(ApiParameterDescription parameter)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name);
        var given = parameter.ParameterDescriptor?.ParameterType ?? parameter.Type;
        var type = Nullable.GetUnderlyingType(given) ?? given;
        var (allowed, takes) = Form(type, (parameter.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo.GetCustomAttribute<RangeAttribute>());
        return new(name, type == typeof(IFormFile), parameter.IsRequired, allowed, takes);
    }

    /// <summary>A part of an address that takes the members of an enum.</summary>
    public static RequestValue Of<TEnum>(string name)
        where TEnum : struct, Enum
    {
        var (allowed, takes) = Form(typeof(TEnum), range: null);
        return new(name, IsFile: false, Required: true, allowed, takes);
    }

    /// <summary>What an operation takes as a page's list does: filters, order and, where it says so, tab.</summary>
    public static IEnumerable<RequestValue> Of(ListQueryMetadata metadata) =>
        [.. metadata.List.Filters.Select(Of), OrderOf(metadata.List), .. metadata.Tabs ? [Of(ListFilter.OneOf("tab", metadata.List.Tabs))] : Array.Empty<RequestValue>()];

    private static RequestValue Of(ListFilter filter) =>
        new(filter.Name, IsFile: false, Required: false, filter.Allowed, value => value.Length == 0 || filter.Take(value) is not null ? null : Unreadable);

    private static RequestValue OrderOf(ListDefinition list) => new(
        "sort", IsFile: false, Required: false, ListFilter.AnyOf(list.SortKeys.SelectMany(key => new[] { key, $"-{key}" })),
        value => value.Length == 0 || list.SortKeys.Contains(value.TrimStart('-')) ? null : NotAmong);

    /// <summary>What is wrong with what was given; null when nothing is.</summary>
    public Problem? Check(StringValues given, ProblemType type) =>
        (given.Count switch { 0 => Required ? Missing : null, 1 => Takes(given[0] ?? ""), _ => Twice }) is { } wrong
            ? type.With(("name", Name), ("wrong", wrong), ("allowed", Allowed)).In(Name)
            : null;

    private static (BothLanguages Allowed, Func<string, BothLanguages?> Takes) Form(Type type, RangeAttribute? range) =>
        type.IsEnum ? (ListFilter.AnyOf(Enum.GetNames(type)), value => Enum.GetNames(type).Contains(value, StringComparer.Ordinal) ? null : NotAmong)
        : type == typeof(int) ? Number((int)(range?.Minimum ?? int.MinValue), (int)(range?.Maximum ?? int.MaxValue))
        : type == typeof(Guid) ? (new("UUID", "a UUID"), value => Guid.TryParse(value, out _) ? null : Unreadable)
        : type == typeof(DateOnly) ? (new("日期，格式 yyyy-MM-dd", "a day as yyyy-MM-dd"), value => IsDay(value) ? null : Unreadable)
        : type == typeof(bool) ? (ListFilter.AnyOf(["true", "false"]), value => bool.TryParse(value, out _) ? null : NotAmong)
        : type == typeof(IFormFile) ? (new("文件", "a file"), _ => null)
        : (new("文字", "a text"), _ => null);

    private static (BothLanguages Allowed, Func<string, BothLanguages?> Takes) Number(int least, int most) =>
        (new($"{least} 至 {most} 的整数", $"a whole number from {least} to {most}"),
            value => !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Unreadable
                : number < least || number > most ? OutOfRange
                : null);

    private static bool IsDay(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
