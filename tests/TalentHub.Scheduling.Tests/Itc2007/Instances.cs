using System.Globalization;
using System.Text;
using TalentHub.Scheduling.Search;

namespace TalentHub.Scheduling.Tests.Itc2007;

/// <summary>Small made-up instances with every kind of rule, the same for a seed everywhere.</summary>
internal static class Instances
{
    internal static string[] Small(ulong seed)
    {
        var random = new Xoshiro(seed);
        var exams = 12 + random.Below(20);
        var periods = 14 + random.Below(6);
        var text = new StringBuilder(Invariant($"[Exams:{exams}]\n"));
        for (var exam = 0; exam < exams; exam++)
        {
            text.Append(60 + (30 * random.Below(3)));
            for (var student = 0; student < 3 + random.Below(8); student++)
            {
                text.Append(Invariant($", {random.Below(90)}"));
            }

            text.Append('\n');
        }

        text.Append(Invariant($"[Periods:{periods}]\n"));
        for (var period = 0; period < periods; period++)
        {
            text.Append(Invariant($"{(period / 3) + 1:00}:06:2024, {9 + (period % 3 * 3):00}:00:00, 120, {random.Below(4) * 5}\n"));
        }

        text.Append("[Rooms:3]\n20, 0\n12, 7\n30, 15\n[PeriodHardConstraints]\n0, AFTER, 1\n2, EXCLUSION, 3\n4, AFTER, 5\n");
        text.Append("[RoomHardConstraints]\n6, ROOM_EXCLUSIVE\n[InstitutionalWeightings]\nTWOINAROW, 7\nTWOINADAY, 5\nPERIODSPREAD, 4\nNONMIXEDDURATIONS, 10\nFRONTLOAD, 5, 4, 6\n");
        return text.ToString().Split('\n');
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
