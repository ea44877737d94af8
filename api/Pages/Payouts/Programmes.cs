using System.Globalization;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Api.Pages.Payouts;

/// <summary>How programmes are named on pages.</summary>
public static class Programmes
{
    /// <summary>The programme's name in the reader's language.</summary>
    public static string Name(PolicyPack pack) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? pack.Chinese : pack.English;
}
