using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Files;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Jobs;

/// <summary>Where a planning run was.</summary>
/// <param name="Round">The round that was under way, from 0.</param>
/// <param name="Best">The best plan of the rounds before.</param>
/// <param name="Engine">Where the engine was in the round.</param>
internal sealed record PlanCheckpoint(int Round, VebsPlan Best, byte[] Engine)
{
    private const byte Format = 1;

    internal byte[] Write()
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        to.Write(Format);
        to.Write(Round);
        to.Write(Engine.Length);
        to.Write(Engine);
        VebsFile.Write(bytes, Best);
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null where the engine cannot go on from it, because the batch, its rules or the product have changed since.</summary>
    internal static PlanCheckpoint? Read(byte[] written, Func<int, byte[], bool> fits)
    {
        if (written is not [Format, ..])
        {
            return null;
        }

        using var bytes = new MemoryStream(written, 1, written.Length - 1);
        using var from = new BinaryReader(bytes);
        var (round, engine) = (from.ReadInt32(), from.ReadBytes(from.ReadInt32()));
        return fits(round, engine) ? new(round, VebsFile.ReadPlan(bytes), engine) : null;
    }
}
