using System.Net;
using System.Text.RegularExpressions;
using TalentHub.Api.Tests.Routes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Hostile;

/// <summary>
/// Every form of every page, sent with a valid token: on the pages of other organisations nothing is done and nothing told, and wrong
/// values on one's own pages are never a fault of ours.
/// </summary>
[Collection(HostileTests.Name)]
public sealed partial class PageFormTests(HostileApp fixture)
{
    private static readonly Role[] Scoped = [Role.School, Role.Enterprise, Role.Expert, Role.Trainee, Role.Examiner];

    private static readonly string[] Rubbish = ["", "-1", "59.999", "99999999999999999999999", "0001-01-01", "<script>", "00000000-0000-7000-8000-0000000000ff", "\u0000", "=1+1"];

    private readonly Mistakes _mistakes = new();

    /// <summary>The pages with forms: route, names of the forms in the page and in the components beside it, names of their fields.</summary>
    private static IReadOnlyList<(string Route, string[] Forms, string[] Fields)> Pages { get; } =
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "api", "Pages"), "*.razor", SearchOption.AllDirectories)
           let text = File.ReadAllText(file)
           from Match page in PageLine().Matches(text)
           let beside = string.Concat(Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.razor").Select(File.ReadAllText))
           select (page.Groups["route"].Value, Names(FormName(), beside), Names(FieldName(), beside)),
    ];

    [Fact]
    public void The_forms_are_found() => Assert.True(Pages.Count > 40 && Pages.Sum(p => p.Forms.Length) > 200, $"{Pages.Count} {Pages.Sum(p => p.Forms.Length)}");

    [Fact]
    public async Task A_form_of_another_organisations_page_does_nothing_and_tells_nothing()
    {
        var before = await fixture.Tables();
        await _mistakes.Each(Asked(City.Mine).Where(a => Addresses.NamesRecord(a.Access.Route)), async ask =>
        {
            using var answer = await Post(ask.User, ask.Access, ask.Form, ask.Fields, n: 0);
            await _mistakes.Expect(await TellsNothing(answer), ask.Access, $"{ask.Form} as {ask.User}", answer);
        });
        _mistakes.ShouldBeNone();
        Assert.Equal(before, await fixture.Tables());
    }

    [Fact]
    public async Task Wrong_values_in_a_form_of_ones_own_are_answered_and_are_never_a_fault_of_ours()
    {
        await _mistakes.Each(Asked(City.Theirs), async ask =>
        {
            for (var n = 0; n < Rubbish.Length; n += 3)
            {
                using var answer = await Post(ask.User, ask.Access, ask.Form, ask.Fields, n);
                await _mistakes.Expect((int)answer.StatusCode is >= 200 and < 500, ask.Access, $"{ask.Form} as {ask.User} with {n}", answer);
            }
        });
        _mistakes.ShouldBeNone();
    }

    private static async Task<bool> TellsNothing(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden
        && !(await answer.Content.ReadAsStringAsync()).Contains(City.Mark, StringComparison.Ordinal);

    private IEnumerable<(Access Access, string Form, string[] Fields, string User)> Asked(Func<Role, string> user) =>
        from access in Access.Of(fixture.App.Endpoints)
        where access.Method == "POST" && !access.IsApi && !access.IsPublic
        from page in Pages.Where(p => p.Route == access.Route)
        from role in access.Roles.Intersect(Scoped)
        from form in page.Forms
        select (access, form, page.Fields, user(role));

    private async Task<HttpResponseMessage> Post(string user, Access access, string form, string[] fields, int n)
    {
        var client = await fixture.App.As(user);
        var (cookie, token) = await Token(client);
        var values = fields.Select((field, i) => KeyValuePair.Create(field, Rubbish[(i + n) % Rubbish.Length]))
            .Append(new("_handler", form)).Append(new("__RequestVerificationToken", token)).Append(new("operation", Guid.CreateVersion7().ToString()));
        using var request = new HttpRequestMessage(HttpMethod.Post, Addresses.Theirs(access.Route, fixture.City)) { Content = new FormUrlEncodedContent(values) };
        request.Headers.Add("Cookie", $"{client.DefaultRequestHeaders.GetValues("Cookie").Single()}; {cookie}");
        return await client.SendAsync(request);
    }

    private static async Task<(string Cookie, string Token)> Token(HttpClient client)
    {
        using var answer = await client.GetAsync("/work");
        var page = await answer.Content.ReadAsStringAsync();
        var cookie = answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]).Single(c => c.Contains("ntiforgery", StringComparison.OrdinalIgnoreCase));
        return (cookie, HiddenToken().Match(page).Groups["token"].Value);
    }

    private static string[] Names(Regex pattern, string text) => [.. pattern.Matches(text).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("^@page \"(?<route>[^\"]+)\"", RegexOptions.Multiline)]
    private static partial Regex PageLine();

    [GeneratedRegex("FormName=\"(?<name>[a-z][a-z-]*)\"|<ReasonForm Name=\"(?<name>[a-z-]+)\"")]
    private static partial Regex FormName();

    [GeneratedRegex("(?:<Field Name|(?<=<(?:input|select|textarea)[^>]{0,200}) name)=\"(?<name>[A-Za-z][A-Za-z-]*)\"")]
    private static partial Regex FieldName();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"|value=\"(?<token>[^\"]+)\"[^>]*name=\"__RequestVerificationToken\"")]
    private static partial Regex HiddenToken();
}
