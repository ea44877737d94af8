using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Personal;

/// <summary>A key file of a test, and key rings that read it.</summary>
internal sealed class Keys(TestFolder folder, string name = "keys.json")
{
    internal string Path => folder[name];

    internal KeyRing Ring(TalentHubDatabase database) =>
        new(Options.Create(new KeySettings { File = Path }), database, TimeProvider.System);

    internal async Task<PersonalDataVault> Vault(TalentHubDatabase database)
    {
        var ring = Ring(database);
        await ring.Load(TestContext.Current.CancellationToken);
        return new(ring);
    }

    /// <summary>Adds a key as an administrator does, newer than all others.</summary>
    internal void Add(string id) => Edit(file => file["keys"]!.AsArray().Add(new JsonObject
    {
        ["id"] = id, ["key"] = Convert.ToBase64String(Enumerable.Repeat((byte)id.Length, 32).ToArray()), ["made"] = "2999-01-01T00:00:00+00:00",
    }));

    internal void Edit(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path))!;
        change(file);
        File.WriteAllText(Path, file.ToJsonString());
    }
}
