using System.Globalization;
using System.Text.Json;
using TalentHub.Benchmarks;

if (args is ["--urls", var urls, "--bare", var body])
{
    await BareHost.Run(urls, await File.ReadAllBytesAsync(body));
    return 0;
}

if (args is ["itc2007", "--instances", var instances, "--out", var output, "--cpu-seconds", var seconds, "--seed", var seed])
{
    var (limit, start) = (double.Parse(seconds, CultureInfo.InvariantCulture), ulong.Parse(seed, CultureInfo.InvariantCulture));
    return await Itc2007Bench.Run(instances, output, limit, start, Console.Out.WriteLine) ? 0 : 1;
}

if (args is ["vebs", "--candidates", var candidates, "--seed", var first, "--out", var folder])
{
    return await VebsBench.Run(int.Parse(candidates, CultureInfo.InvariantCulture), ulong.Parse(first, CultureInfo.InvariantCulture), folder, Console.Out.WriteLine) ? 0 : 1;
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
