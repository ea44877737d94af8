using System.Globalization;

namespace TalentHub.Api.Pages.Components;

/// <summary>How values are written on pages, the same everywhere and in both languages.</summary>
public static class Display
{
    /// <summary>Yuan with two places and thousands separators, for example 1,500.00.</summary>
    public static string Money(decimal yuan) => yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>A whole number with thousands separators.</summary>
    public static string Count(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>A share with one decimal.</summary>
    public static string Percent(decimal share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A day, yyyy-MM-dd; empty when there is none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>An instant on China's clock to the minute.</summary>
    public static string Instant(DateTimeOffset at) =>
        TalentHub.Platform.Domain.ChinaTime.Local(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
