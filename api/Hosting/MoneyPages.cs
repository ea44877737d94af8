using TalentHub.Api.Endpoints.Subsidies;
using TalentHub.Api.Pages.Funds;
using TalentHub.Api.Pages.Payouts;
using TalentHub.Api.Pages.Search;
using TalentHub.Api.Pages.Work;

namespace TalentHub.Api.Hosting;

/// <summary>The pages of funds and payouts.</summary>
public static class MoneyPages
{
    /// <summary>Registers what these pages and the endpoints beside them need.</summary>
    public static IServiceCollection AddMoneyPages(this IServiceCollection services) => services
        .AddScoped<FundDirectory>()
        .AddScoped<PayoutDirectory>()
        .AddScoped<PayoutRoom>()
        .AddScoped<ReturnFileIntake>()
        .AddScoped<PayoutReissue>()
        .AddScoped<BankFileDownload>()
        .AddScoped<IWorkItemSource, MoneyWorkItems>()
        .AddScoped<ISearchSource, PayoutSearch>();

    /// <summary>Maps what these pages give out beside HTML.</summary>
    public static void MapMoneyPages(this IEndpointRouteBuilder routes)
    {
        routes.MapFundFiles();
        routes.MapPayoutFiles();
    }
}
