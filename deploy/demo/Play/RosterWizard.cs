using System.Globalization;
using System.Text.Json.Nodes;
using TalentHub.Demonstration.Script;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Demonstration.Play;

/// <summary>Takes a roster through the import as a clerk does: upload, dry run, look at the report, confirm, wait.</summary>
public sealed class RosterWizard(Waiting waiting)
{
    private const string Address = "/api/v1/imports";
    private static readonly string[] InVain = ["Failed", "Cancelled"];

    /// <summary>Brings the roster in; every row must go through.</summary>
    /// <exception cref="ScriptException">A row was refused, or fewer were registered than the script says.</exception>
    public async Task<JsonNode?> Bring(Session session, string file, string kind, string target, string? count, Guid operation, CancellationToken cancel)
    {
        var uploaded = await session.Upload(
            Address, DerivedId.Of(operation, "upload"), file, [new("kind", kind), new("targetId", target)], cancel);
        var import = $"{Address}/{uploaded!["id"]!.GetValue<string>()}";
        await session.Command(HttpMethod.Post, $"{import}/check", DerivedId.Of(operation, "check"), body: null, cancel);
        var checkedImport = await waiting.For(session, new Await(import, "state", ["Checked", "Registering", "Registered"], InVain), cancel);
        if (Number(checkedImport, "refused") > 0 || checkedImport?["fileProblem"] is not null)
        {
            throw new ScriptException($"{Path.GetFileName(file)} was refused in the dry run: {checkedImport?.ToJsonString()}");
        }

        await session.Command(HttpMethod.Post, $"{import}/register", DerivedId.Of(operation, "register"), body: null, cancel);
        var done = await waiting.For(session, new Await(import, "state", ["Registered"], InVain), cancel);
        var registered = Number(done, "registered") + Number(done, "already");
        if (count is not null && registered != int.Parse(count, CultureInfo.InvariantCulture))
        {
            throw new ScriptException($"{Path.GetFileName(file)}: {registered} rows are registered instead of {count}: {done?.ToJsonString()}");
        }

        return done;
    }

    private static int Number(JsonNode? answer, string path) => Variables.At(answer, path)?.GetValue<int>() ?? 0;
}
