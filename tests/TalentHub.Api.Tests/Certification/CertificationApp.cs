using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Certification;

/// <summary>An office whose enterprise is filed for lamp makers, so that it may certify them.</summary>
public sealed class CertificationApp : OfficeApp
{
    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var filing = $"/api/v1/filings/{Enterprise}";
        await Send(NameOf(Role.Enterprise), HttpMethod.Put, filing, new
        {
            scope = new[] { "Junior", "Senior" }.Select(level => new { occupation = "6-24-07-02", level, from = "2022-01-01", to = "2024-12-31" }),
        });
        await Send(NameOf(Role.Enterprise), HttpMethod.Post, $"{filing}/submit");
        await Send(NameOf(Role.BureauClerk), HttpMethod.Post, $"{filing}/accept");
        await Send(NameOf(Role.BureauReviewer), HttpMethod.Post, $"{filing}/review");
        await Send(NameOf(Role.BureauApprover), HttpMethod.Post, $"{filing}/file", new
        {
            document = "备案〔2022〕1号", validFrom = "2022-01-01", series = new { category = "Y", body = "0000", province = "44", site = "123456" },
        });
    }
}
