using System.IO.Compression;
using System.Security.Cryptography;
using TalentHub.Scheduling.Vebs.Files;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs;

/// <summary>
/// What the searches of a run have found so far, by site and beginning. Everything between two searches follows from the seed and from what they found, so a
/// run that goes on makes it again and searches only where the journal ends.
/// </summary>
internal sealed class RunJournal
{
    private readonly VebsCheckpoints _checkpoints;
    private readonly byte[] _stamp;
    private readonly SortedDictionary<(int Site, int Attempt), SiteJournal> _sites = [];
    private readonly Lock _writing = new();

    internal RunJournal(VebsInstance instance, VebsPlan? before, VebsOptions options, VebsCheckpoints checkpoints)
    {
        (_checkpoints, _stamp) = (checkpoints, Stamp(instance, before, options));
        if (checkpoints.From is { } written)
        {
            Read(written);
        }
    }

    internal SiteJournal Of(int site, int attempt)
    {
        lock (_writing)
        {
            return _sites.TryGetValue((site, attempt), out var journal) ? journal : _sites[(site, attempt)] = new(this, []);
        }
    }

    /// <summary>Writes an entry down, and all of them where that is due.</summary>
    internal void Keep(Action write)
    {
        lock (_writing)
        {
            write();
            if (_checkpoints.Due())
            {
                _checkpoints.Keep(Written());
            }
        }
    }

    /// <summary>What a checkpoint belongs to. Only the same build makes the same things of the same searches.</summary>
    internal static byte[] Stamp(VebsInstance instance, VebsPlan? before, VebsOptions options)
    {
        using var bytes = new MemoryStream();
        bytes.Write(typeof(RunJournal).Module.ModuleVersionId.ToByteArray());
        bytes.Write(BitConverter.GetBytes(options.Seed));
        bytes.Write(BitConverter.GetBytes(options.StepsPerUnit ?? -1));
        VebsFile.Write(bytes, instance);
        if (before is not null)
        {
            VebsFile.Write(bytes, before);
        }

        bytes.Position = 0;
        return SHA256.HashData(bytes);
    }

    internal static bool Fits(byte[] written, byte[] stamp) => written.AsSpan().StartsWith(stamp);

    private byte[] Written()
    {
        using var bytes = new MemoryStream();
        bytes.Write(_stamp);
        using (var to = new BinaryWriter(new DeflateStream(bytes, CompressionLevel.Fastest, leaveOpen: true)))
        {
            to.Write7BitEncodedInt(_sites.Count);
            foreach (var ((site, attempt), journal) in _sites)
            {
                to.Write7BitEncodedInt(site);
                to.Write7BitEncodedInt(attempt);
                to.Write7BitEncodedInt(journal.Entries.Count);
                foreach (var entry in journal.Entries)
                {
                    to.Write7BitEncodedInt(entry.Length);
                    to.Write(entry);
                }
            }
        }

        return bytes.ToArray();
    }

    private void Read(byte[] written)
    {
        if (!Fits(written, _stamp))
        {
            return;
        }

        using var from = new BinaryReader(new DeflateStream(new MemoryStream(written[_stamp.Length..]), CompressionMode.Decompress));
        for (var sites = from.Read7BitEncodedInt(); sites > 0; sites--)
        {
            var (site, attempt, entries) = (from.Read7BitEncodedInt(), from.Read7BitEncodedInt(), new List<byte[]>());
            for (var left = from.Read7BitEncodedInt(); left > 0; left--)
            {
                entries.Add(from.ReadBytes(from.Read7BitEncodedInt()));
            }

            _sites[(site, attempt)] = new(this, entries);
        }
    }
}
