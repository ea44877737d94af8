using TalentHub.Api.Pages.Imports;

namespace TalentHub.Api.Hosting;

/// <summary>The roster wizard and the pages of certification.</summary>
public static class CertificationPages
{
    /// <summary>Maps what these pages give out beside HTML.</summary>
    public static void MapCertificationPages(this IEndpointRouteBuilder routes) => routes.MapImportFiles();
}
