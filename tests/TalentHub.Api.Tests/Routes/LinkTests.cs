using System.Net;
using System.Text.RegularExpressions;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Routes;

/// <summary>Every role follows every link that its pages show: none may end at a page that is closed, missing or broken.</summary>
[Collection(RouteTests.Name)]
public sealed partial class LinkTests(CityApp fixture)
{
    // Lists link to themselves in every order and filter; a few of a kind say enough.
    private const int OfAKind = 3;
    private static readonly HttpStatusCode[] Ends = [HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.InternalServerError];

    public static readonly TheoryData<Role> Roles = [.. Enum.GetValues<Role>().Where(role => role is not Role.System)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Roles))]
    public async Task No_link_that_a_role_sees_ends_at_a_closed_missing_or_broken_page(Role role)
    {
        using var nobody = fixture.App.Nobody();
        var client = role == Role.Public ? nobody : await fixture.App.As(City.Theirs(role));
        var (waiting, kinds, dead) = (new Queue<(string Address, string From)>([(role == Role.Public ? "/" : "/work", "the start")]), new Dictionary<string, int>(StringComparer.Ordinal), new List<string>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var next))
        {
            using var answer = await client.GetAsync(next.Address, Cancel);
            if (Ends.Contains(answer.StatusCode))
            {
                dead.Add($"{(int)answer.StatusCode} {next.Address} linked from {next.From}");
            }

            if (answer is not { StatusCode: HttpStatusCode.OK, Content.Headers.ContentType.MediaType: "text/html" })
            {
                continue;
            }

            foreach (Match link in Link().Matches(await answer.Content.ReadAsStringAsync(Cancel)))
            {
                var address = WebUtility.HtmlDecode(link.Groups["address"].Value).Split('#')[0];
                if (address.Length > 0 && seen.Add(address) && Count(kinds, KindOf(address)) <= OfAKind)
                {
                    waiting.Enqueue((address, next.Address));
                }
            }
        }

        Assert.True(seen.Count > (role == Role.Public ? 3 : 8), $"{role} saw {seen.Count} links");
        Assert.True(dead.Count == 0, string.Join("\n", dead));
    }

    private static int Count(Dictionary<string, int> kinds, string kind) => kinds[kind] = kinds.GetValueOrDefault(kind) + 1;

    private static string KindOf(string address)
    {
        var parts = Ids().Replace(address, "{}").Split('?');
        var query = parts is [_, var text] ? text.Split('&').Select(pair => pair.Split('=')).Select(pair => pair[0] is "tab" or "kind" ? string.Join('=', pair) : pair[0]) : [];
        return parts[0] + string.Join('&', query.Order(StringComparer.Ordinal));
    }

    // Links of this site only, without browser files, which other tests look at, and the pages of the job server.
    [GeneratedRegex("""<a [^>]*?href="(?<address>/(?!/|lib/|hangfire|language|theme)[^"]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-fA-F]{32}|[A-Z0-9]{15,}", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
