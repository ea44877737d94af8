namespace TalentHub.Demonstration.Rosters;

/// <summary>Every Excel file of the demonstration.</summary>
public static class AllRosters
{
    /// <summary>Makes them, always the same.</summary>
    public static IEnumerable<Roster> Make() =>
    [
        Staff.Register(), Enterprises.Register(), Enterprises.Memberships(), Enterprises.Acting(), Examiners.Register(), Schools.Register(), Schools.Classes(), Schools.Candidates(),
        .. Schools.Students(), .. Schools.Agreements(), .. Workers.Examined(), .. Workers.UnderOwnFiling(), Marks.Class(Schools.StudentsInClass),
        .. Marks.Examined(), .. Marks.Evaluated(), Experts.Register(),
    ];
}
