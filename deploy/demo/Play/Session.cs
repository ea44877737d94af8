using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TalentHub.Demonstration.Script;

namespace TalentHub.Demonstration.Play;

/// <summary>One user at work: signs in through the portal's form and sends commands as that user.</summary>
public sealed partial class Session : IDisposable
{
    private const int Attempts = 10; // 45 seconds in all: a server that was killed is back by then
    private readonly HttpClient _http;
    private readonly TimeProvider _time;

    /// <summary>Nobody is signed in yet.</summary>
    /// <param name="address">The product.</param>
    /// <param name="time">Waits.</param>
    /// <param name="pass">Shown so that the sign-ins of a whole city from one machine are not counted; null for a user like any other.</param>
    public Session(Uri address, TimeProvider time, string? pass = null)
    {
        _time = time;
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = address, Timeout = TimeSpan.FromMinutes(2),
        };
        _http.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("zh-CN"));
        if (pass is not null)
        {
            _http.DefaultRequestHeaders.Add("X-Limit-Pass", pass);
        }
    }

    /// <summary>Signs in through the form.</summary>
    /// <returns>Whether name and password were right.</returns>
    public async Task<bool> SignIn(string userName, string password, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var page = await _http.GetStringAsync("/sign-in", cancel);
            var fields = HiddenField().Matches(page)
                .Select(m => KeyValuePair.Create(Attribute(m.Value, "name"), Attribute(m.Value, "value")))
                .Where(f => f.Key.Length > 0)
                .Append(new("userName", userName)).Append(new("password", password));
            using var form = new FormUrlEncodedContent(fields);
            using var answer = await _http.PostAsync("/sign-in", form, cancel);
            switch (answer.StatusCode)
            {
                case HttpStatusCode.Redirect or HttpStatusCode.SeeOther:
                    return true;
                case HttpStatusCode.UnprocessableEntity:
                    return false;
                case HttpStatusCode.ServiceUnavailable when attempt < Attempts:
                    await Task.Delay(TimeSpan.FromSeconds(attempt), _time, cancel);
                    break;
                default:
                    throw new ScriptException($"The sign-in of {userName} was answered with {(int)answer.StatusCode}.");
            }
        }
    }

    /// <summary>Asks for something.</summary>
    public Task<JsonNode?> Get(string address, CancellationToken cancel) => Send(HttpMethod.Get, address, operation: null, content: null, cancel);

    /// <summary>Fetches a file.</summary>
    public Task<byte[]> Download(string address, CancellationToken cancel) => Answer(HttpMethod.Get, address, operation: null, content: null, cancel);

    /// <summary>Sends a command with a body.</summary>
    public Task<JsonNode?> Command(HttpMethod method, string address, Guid operation, JsonNode? body, CancellationToken cancel) =>
        Send(method, address, operation, () => JsonContent.Create(body ?? new JsonObject()), cancel);

    /// <summary>Sends a file as a form, with other fields beside it.</summary>
    public Task<JsonNode?> Upload(string address, Guid operation, string file, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancel) =>
        Send(HttpMethod.Post, address, operation, () => Form(file, fields), cancel);

    /// <summary>Sends a file as it is.</summary>
    public Task<JsonNode?> SendFile(string address, Guid operation, string file, CancellationToken cancel) =>
        Send(HttpMethod.Post, address, operation, () => new StreamContent(File.OpenRead(file)), cancel);

    /// <summary>Forgets the connection.</summary>
    public void Dispose() => _http.Dispose();

    private static MultipartFormDataContent Form(string file, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var field in fields)
        {
            form.Add(new StringContent(field.Value), field.Key);
        }

        form.Add(new StreamContent(File.OpenRead(file)), "file", Path.GetFileName(file));
        return form;
    }

    private async Task<JsonNode?> Send(HttpMethod method, string address, Guid? operation, Func<HttpContent>? content, CancellationToken cancel) =>
        await Answer(method, address, operation, content, cancel) is { Length: > 0 } body ? JsonNode.Parse(body) : null;

    /// <summary>What is busy or limited is asked again under the same operation id.</summary>
    private async Task<byte[]> Answer(HttpMethod method, string address, Guid? operation, Func<HttpContent>? content, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = new HttpRequestMessage(method, address) { Content = content?.Invoke() };
            if (operation is { } id)
            {
                request.Headers.Add("Idempotency-Key", id.ToString());
            }

            using var answer = await _http.SendAsync(request, cancel);
            if (answer.IsSuccessStatusCode)
            {
                return await answer.Content.ReadAsByteArrayAsync(cancel);
            }

            if (attempt == Attempts || answer.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests))
            {
                throw await Refused(method, address, answer, cancel);
            }

            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(attempt), _time, cancel);
        }
    }

    private static async Task<ScriptException> Refused(HttpMethod method, string address, HttpResponseMessage answer, CancellationToken cancel) =>
        new($"{method} {address} was answered with {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancel)}");

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\b{name}=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value);

    [GeneratedRegex("""<input[^>]*type="hidden"[^>]*>""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HiddenField();
}
