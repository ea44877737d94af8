using System.Collections.Concurrent;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Settings;

namespace TalentHub.Platform.Store.Settings;

/// <summary>One value of a setting for one period.</summary>
public sealed class Setting
{
    private readonly ConcurrentDictionary<Type, object> _read = new();

    /// <summary>The name, as <c>certification.pass-mark</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The value as JSON.</summary>
    public required string Value { get; init; }

    /// <summary>The first day on which it is valid.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day on which it is valid; open when null.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The document it was read in, with its number.</summary>
    public required string Document { get; init; }

    /// <summary>How sure that is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What it is, in Chinese.</summary>
    public required string LabelZh { get; init; }

    /// <summary>What it is, in English.</summary>
    public required string LabelEn { get; init; }

    /// <summary>Whether it only serves to show the system (演示值).</summary>
    public bool IsDemonstration { get; init; }

    internal bool CoversDay(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    internal T As<T>() => (T)_read.GetOrAdd(typeof(T), static (_, json) => Json.Read<T>(json)!, Value);
}
