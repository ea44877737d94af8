using System.Text.Json;
using TalentHub.Benchmarks;

if (args is ["--urls", var urls, "--bare", var body])
{
    await BareHost.Run(urls, await File.ReadAllBytesAsync(body));
    return 0;
}

string? json = null;
string? only = null;
for (var i = 0; i + 1 < args.Length; i += 2)
{
    (json, only) = (args[i] == "--json" ? args[i + 1] : json, args[i] == "--only" ? args[i + 1] : only);
}

var measures = await AllBenches.Run(only, Console.Out.WriteLine);
if (json is not null)
{
    await File.WriteAllTextAsync(json, JsonSerializer.Serialize(measures, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }));
}

return measures.All(m => m.Met) ? 0 : 1;
