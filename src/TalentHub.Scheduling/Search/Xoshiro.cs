using System.Numerics;

namespace TalentHub.Scheduling.Search;

/// <summary>
/// xoshiro256**, seeded by SplitMix64 (Blackman and Vigna): the same numbers for a seed on every machine and in every version, which the
/// library's own generator does not promise. A field of this type must not be read-only, or every call works on a copy.
/// </summary>
public struct Xoshiro
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>The stream of a seed.</summary>
    public Xoshiro(ulong seed)
    {
        _a = SplitMix(ref seed);
        _b = SplitMix(ref seed);
        _c = SplitMix(ref seed);
        _d = SplitMix(ref seed);
    }

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A whole number from 0 to below <paramref name="bound"/>; the bias of 2^-32 does not matter to a search.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>A number from 0 to below 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Writes where the stream is.</summary>
    internal readonly void Write(BinaryWriter to)
    {
        to.Write(_a);
        to.Write(_b);
        to.Write(_c);
        to.Write(_d);
    }

    /// <summary>The stream from where it was written.</summary>
    internal static Xoshiro Read(BinaryReader from) =>
        new() { _a = from.ReadUInt64(), _b = from.ReadUInt64(), _c = from.ReadUInt64(), _d = from.ReadUInt64() };

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
