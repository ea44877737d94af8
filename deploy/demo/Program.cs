using TalentHub.Demonstration.Play;
using TalentHub.Demonstration.Rosters;
using TalentHub.Demonstration.Script;

using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    cancel.Cancel();
};

try
{
    switch (args)
    {
        case ["load", var address, var data]:
            await Demonstration.Load(AppContext.BaseDirectory, new Uri(address), data, TimeProvider.System, Console.Out.WriteLine, cancel.Token);
            return 0;
        case ["rosters", var folder]:
            foreach (var roster in AllRosters.Make())
            {
                await Workbook.Write(folder, roster);
            }

            return 0;
        default:
            await Console.Error.WriteLineAsync("Usage: load BASE_URL DATA_DIR | rosters OUT_DIR");
            return 2;
    }
}
catch (Exception e) when (e is ScriptException or HttpRequestException or IOException or OperationCanceledException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
