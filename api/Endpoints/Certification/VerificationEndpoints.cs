using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Store;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Verification of certificates by anyone who holds one.</summary>
public static class VerificationEndpoints
{
    /// <summary>Maps <c>POST /api/v1/verify</c> and <c>GET /api/v1/verify/{code}</c>, which the page behind the QR code answers from.</summary>
    public static void MapVerification(this IEndpointRouteBuilder routes)
    {
        var verify = routes.MapGroup("/api/v1/verify").WithTags("Verification").AnswersEverybody().RequireRateLimiting(RateLimits.Public);
        verify.MapPost("", ByNumber).ReadsOnly().WithSummary("What a certificate is worth, by its number and its holder's name.");
        verify.MapGet("/{code}", ByCode).WithSummary("What a certificate is worth, by the code it carries.");
    }

    private static async Task<WholeAnswer<VerificationAnswer>> ByNumber(VerificationQuery query, Verification verification) =>
        new(await verification.ByNumber(query.Number, query.Name));

    private static async Task<WholeAnswer<VerificationAnswer>> ByCode(string code, Verification verification) =>
        new(VerificationCode.Read(code) is { } read ? await verification.ByCode(read) : VerificationAnswer.Unknown);
}
