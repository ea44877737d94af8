namespace TalentHub.Scheduling.Instances;

/// <summary>The planted plan of one site.</summary>
internal sealed record SitePlanting(PracticePlanting Practice, RoomPlanting Rooms, StaffPlanting Staff)
{
    internal static SitePlanting Plant(Population population, List<DraftCandidate> candidates, int site, int days, GeneratorOptions options, Dice dice)
    {
        var practice = new PracticePlanting(population, site, days, options.StationLoad, dice);
        practice.Plant(candidates);
        var rooms = new RoomPlanting(population, site, days, dice);
        rooms.Plant(candidates);
        var staff = new StaffPlanting(population, site, days, options.ExaminerLoad, dice);
        staff.Plant(practice, rooms);
        return new(practice, rooms, staff);
    }

    internal bool Opens(int day) => Practice.Sessions.Concat(Rooms.Sittings).Concat(Rooms.Reviews).Any(session => session.Day == day);
}
