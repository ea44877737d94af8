using TalentHub.Platform.Domain;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Days in China as instants, for filters of lists.</summary>
public static class Days
{
    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2199, 12, 31);

    /// <summary>The first instant of a day; null for none. Days that no record can be of are taken as the nearest that one can.</summary>
    public static DateTimeOffset? Start(DateOnly? day) => day is { } given ? ChinaTime.At(Nearest(given), TimeOnly.MinValue) : null;

    /// <summary>The first instant after a day; null for none.</summary>
    public static DateTimeOffset? End(DateOnly? day) => day is { } given ? ChinaTime.At(Nearest(given).AddDays(1), TimeOnly.MinValue) : null;

    private static DateOnly Nearest(DateOnly day) => day < First ? First : day > Last ? Last : day;
}
