namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>Times at which a place is closed or a person away.</summary>
internal static class Windows
{
    internal static bool Hit(WorkingDay day, InstanceFile.Window[] windows, Session session) =>
        windows.Length > 0 && Hit(day, windows, session.Date, session.From, session.Until);

    internal static bool Hit(WorkingDay day, InstanceFile.Window[] windows, DateOnly date, int from, int until) =>
        windows.Any(window => window.Date == date && day.Working(window.From) < until && day.Working(window.Until) > from);
}
