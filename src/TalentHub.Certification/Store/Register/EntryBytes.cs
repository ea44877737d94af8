using System.Buffers.Binary;

namespace TalentHub.Certification.Store.Register;

/// <summary>
/// Entries as bytes in large pieces that never move, outside of what the garbage collector has to look through. One thread adds; whoever
/// was given a place reads it from any thread, because what lies there never changes.
/// </summary>
internal sealed class EntryBytes
{
    private const int PieceBits = 20;
    private const int PieceBytes = 1 << PieceBits;
    private const int StepBits = 3;
    private const int LengthBytes = sizeof(ushort);

    private byte[][] _pieces = [new byte[PieceBytes]];
    private long _end = 1 << StepBits; // place 0 means that there is none

    /// <summary>Keeps an entry of at most 65,535 bytes and says where.</summary>
    public int Add(ReadOnlySpan<byte> entry)
    {
        var size = LengthBytes + entry.Length;
        if ((_end & (PieceBytes - 1)) + size > PieceBytes)
        {
            _end = (long)_pieces.Length << PieceBits;
        }

        if (_end >> PieceBits == _pieces.Length)
        {
            Volatile.Write(ref _pieces, [.. _pieces, new byte[PieceBytes]]);
        }

        var place = (int)(_end >> StepBits);
        var room = Room(place);
        BinaryPrimitives.WriteUInt16LittleEndian(room, checked((ushort)entry.Length));
        entry.CopyTo(room[LengthBytes..]);
        _end = (_end + size + (1 << StepBits) - 1) >> StepBits << StepBits;
        return place;
    }

    /// <summary>The entry at a place that <see cref="Add"/> gave.</summary>
    public ReadOnlySpan<byte> At(int place)
    {
        var room = Room(place);
        return room.Slice(LengthBytes, BinaryPrimitives.ReadUInt16LittleEndian(room));
    }

    private Span<byte> Room(int place)
    {
        var at = (long)place << StepBits;
        return Volatile.Read(ref _pieces)[at >> PieceBits].AsSpan((int)(at & (PieceBytes - 1)));
    }
}
