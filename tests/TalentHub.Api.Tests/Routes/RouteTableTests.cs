using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Tests.Whole;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Jobs.Rosters;

namespace TalentHub.Api.Tests.Routes;

/// <summary>Who may reach which address is a table in the repository: a change of access is a line that is seen in review.</summary>
[Collection(RouteTests.Name)]
public sealed class RouteTableTests(CityApp city)
{
    private const string Heading = "method\troute\tmay";

    private static readonly string Table = Path.Combine(Repository.Root, "tests", "TalentHub.Api.Tests", "Routes", "routes.tsv");

    [Fact]
    public async Task The_table_says_who_may_reach_every_address()
    {
        string[] mapped = [Heading, .. Access.Of(city.App.Endpoints).Select(access => access.Line)];

        var written = await File.ReadAllLinesAsync(Table, TestContext.Current.CancellationToken);

        var differences = written.Except(mapped).Select(line => $"- {line}").Concat(mapped.Except(written).Select(line => $"+ {line}")).ToList();
        Assert.True(
            differences.Count == 0,
            $"routes.tsv differs from what is mapped (- stands in the table only, + is mapped only). Correct the access, or the table when the change is meant:\n{string.Join('\n', differences)}");
        Assert.Equal(mapped, written);
    }

    [Fact]
    public void Who_may_register_a_roster_may_bring_it_in()
    {
        var pages = city.App.Endpoints.Where(endpoint => endpoint.RoutePattern.RawText is "/imports/new" or "/imports/{Id:guid}").ToList();

        Assert.NotEmpty(pages);
        foreach (var role in city.App.Services.GetServices<IRosterKind>().SelectMany(kind => kind.Roles).Distinct())
        {
            Assert.Contains(RosterImportMove.Upload, RosterImport.Moves.AllowedTo(role, RosterImportState.None));
            Assert.All(pages, page => Assert.Contains(role, page.Metadata.GetMetadata<RolesAllowedAttribute>()!.Allowed));
        }
    }

    [Fact]
    public void Files_of_the_browser_are_the_only_other_addresses_and_are_public()
    {
        var files = city.App.Endpoints.Where(Access.IsFile).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.NotNull(file.Metadata.GetMetadata<IAllowAnonymous>()));
    }
}
