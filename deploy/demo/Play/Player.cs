using System.Text.Json.Nodes;
using TalentHub.Demonstration.Rosters;
using TalentHub.Demonstration.Script;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Demonstration.Play;

/// <summary>
/// Plays the script against a running product. Operation ids follow from the steps, so playing it again goes on where it stopped
/// and changes nothing twice.
/// </summary>
/// <param name="folder">Where the workbooks lie.</param>
/// <param name="dataFolder">The data folder of the product.</param>
/// <param name="sessions">Everybody who is signed in.</param>
/// <param name="credentials">The passwords.</param>
/// <param name="time">Measures and waits.</param>
/// <param name="say">Takes a line about each step.</param>
/// <param name="kept">What an earlier player kept, when this one goes on for it.</param>
public sealed class Player(
    string folder, string dataFolder, Sessions sessions, Credentials credentials, TimeProvider time, Action<string> say, Variables? kept = null)
{
    private const string InDataFolder = "data:";
    private static readonly Guid Demonstration = new("0197a2c4-5b1e-7c3d-9a40-000000000001");
    private readonly DemonstrationTime _clock = new(sessions, time);
    private readonly Waiting _waiting = new(time);

    /// <summary>What the script has kept.</summary>
    public Variables Kept { get; } = kept ?? new();

    /// <summary>Plays one chapter.</summary>
    public async Task Play(StepFile chapter, CancellationToken cancel)
    {
        say(chapter.Title);
        var opened = time.GetTimestamp();
        foreach (var step in chapter.Steps)
        {
            var start = time.GetTimestamp();
            if (step.At is { } at)
            {
                await _clock.MoveTo(Kept.Text(at), cancel);
            }

            await Run(step, Kept, DerivedId.Of(Demonstration, $"{chapter.Name}/{step.Id}"), step.User, cancel);
            say($"  {step.What} ({time.GetElapsedTime(start).TotalSeconds:0.0} s)");
        }

        say($"  {time.GetElapsedTime(opened).TotalSeconds:0.0} s");
    }

    private Task Run(Step step, Variables variables, Guid operation, string? user, CancellationToken cancel) =>
        step.Each is { } loop ? Loop(step, loop, variables, operation, user, cancel) : Do(step, variables, operation, user, cancel);

    private Task Loop(Step step, Loop loop, Variables variables, Guid operation, string? user, CancellationToken cancel) =>
        Parallel.ForEachAsync(
            Rows(loop, variables), new ParallelOptions { MaxDegreeOfParallelism = loop.AtOnce, CancellationToken = cancel },
            async (row, _) =>
            {
                var inside = variables.With(loop.As, row);
                var key = DerivedId.Of(operation, inside.Text(loop.Key));
                if (step.Steps.Count == 0)
                {
                    await Do(step, inside, key, user, cancel);
                }

                foreach (var part in step.Steps)
                {
                    await Run(part, inside, DerivedId.Of(key, part.Id), part.User ?? user, cancel);
                }
            });

    private IEnumerable<JsonNode> Rows(Loop loop, Variables variables)
    {
        var rows = loop.In.StartsWith('{')
            ? variables.Value(loop.In) is JsonArray kept ? kept.Select(item => item!) : throw new ScriptException($"{loop.In} holds no list.")
            : Workbook.Rows(FileAt(variables.Text(loop.In)));
        var wanted = loop.Where?.ToDictionary(w => w.Key, w => variables.Text(w.Value), StringComparer.Ordinal) ?? [];
        return rows.Where(row => wanted.All(w => Variables.At(row, w.Key)?.ToString() == w.Value));
    }

    private async Task Do(Step step, Variables variables, Guid operation, string? user, CancellationToken cancel)
    {
        try
        {
            var session = user is null ? sessions.Public() : await sessions.Of(variables.Text(user), cancel);
            var answer = await Answer(step, session, variables, operation, cancel);
            foreach (var (name, path) in step.Save)
            {
                Kept.Keep(variables.Text(name), Variables.At(answer, path)
                    ?? throw new ScriptException($"The answer holds no {path}: {answer?.ToJsonString()}"));
            }
        }
        catch (ScriptException e)
        {
            throw new ScriptException($"{step.Id} ({variables.Text(step.What)}): {e.Message}");
        }
    }

    private async Task<JsonNode?> Answer(Step step, Session session, Variables variables, Guid operation, CancellationToken cancel)
    {
        JsonNode? answer = null;
        if (step.Call is { } call)
        {
            answer = await Call(step, call, session, variables, operation, cancel);
        }

        if (step.NewUser is { } newUser)
        {
            answer = await MakeUser(newUser, session, variables, operation, cancel);
        }

        if (step.Sheet is { } sheet)
        {
            var filled = sheet with { Tickets = variables.Text(sheet.Tickets), To = variables.Text(sheet.To) };
            var marks = await MarkSheet.Fill(session, filled, FileAt(variables.Text(sheet.Marks)), cancel);
            await Workbook.Write(dataFolder, marks);
            answer = MarkSheet.Entries(marks);
        }

        if (step.Roster is { } roster)
        {
            answer = await new RosterWizard(_waiting).Bring(
                session, FileAt(variables.Text(roster.File)), variables.Text(roster.Kind), variables.Text(roster.Target),
                roster.Count is null ? null : variables.Text(roster.Count), operation, cancel);
        }

        if (step.Bank is { } bank)
        {
            var answered = Bank.Answer(await session.Download(variables.Text(bank.From), cancel), [.. bank.Fail.Select(variables.Text)]);
            var returned = Path.Combine(dataFolder, bank.To);
            Directory.CreateDirectory(Path.GetDirectoryName(returned)!);
            await File.WriteAllBytesAsync(returned, answered, cancel);
        }

        return step.Await is { } wish ? await _waiting.For(session, wish with { Get = variables.Text(wish.Get) }, cancel) : answer;
    }

    private string FileAt(string name) => name.StartsWith(InDataFolder, StringComparison.Ordinal)
        ? Path.Combine(dataFolder, name[InDataFolder.Length..])
        : Path.Combine(folder, "workbooks", name);

    private Task<JsonNode?> Call(Step step, string call, Session session, Variables variables, Guid operation, CancellationToken cancel)
    {
        var parts = variables.Text(call).Split(' ', 2);
        var method = HttpMethod.Parse(parts[0]);
        return step is { File: { } sent, Body: null }
                ? session.SendFile(parts[1], operation, FileAt(variables.Text(sent)), cancel)
            : step.File is { } file
                ? session.Upload(parts[1], operation, FileAt(variables.Text(file)), Fields(step, variables), cancel)
            : method == HttpMethod.Get ? session.Get(parts[1], cancel)
            : session.Command(method, parts[1], operation, variables.Node(step.Body), cancel);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(Step step, Variables variables) =>
        variables.Node(step.Body) is JsonObject fields ? fields.Select(f => KeyValuePair.Create(f.Key, f.Value!.ToString())) : [];

    private Task<JsonNode?> MakeUser(UserStep user, Session session, Variables variables, Guid operation, CancellationToken cancel)
    {
        var (name, display) = (variables.Text(user.UserName), variables.Text(user.DisplayName));
        var role = new JsonObject { ["role"] = variables.Text(user.Role) };
        if (user.Organisation is { Length: > 0 } organisation)
        {
            role["organisationId"] = variables.Text(organisation);
            role["isManager"] = user.Role is "School" or "Enterprise";
        }

        var body = new JsonObject
        {
            ["userName"] = name, ["displayName"] = display, ["password"] = credentials.Ensure(name, display, bool.Parse(variables.Text(user.Listed))),
            ["culture"] = "zh-CN", ["roles"] = new JsonArray(role), ["mustChangePassword"] = !user.ChoosesPassword,
        };
        if (user.Person is { } person)
        {
            body["personId"] = variables.Text(person);
        }

        if (user.Email is { } email)
        {
            body["email"] = variables.Text(email);
        }

        return session.Command(HttpMethod.Post, "/api/v1/users", operation, body, cancel);
    }
}
