namespace TalentHub.Certification.Store.Register;

/// <summary>Finds entries by one key of theirs: an open-addressed table of places. One thread puts; any thread finds, without a lock.</summary>
/// <param name="entries">Where the entries lie.</param>
/// <param name="keyOf">The key of an entry.</param>
internal sealed class RegisterIndex(EntryBytes entries, RegisterIndex.KeyOf keyOf)
{
    private int[] _places = new int[1024];

    /// <summary>The part of an entry that it is found by.</summary>
    public delegate ReadOnlySpan<byte> KeyOf(ReadOnlySpan<byte> entry);

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>Where the entry with this key lies, or 0.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        var places = Volatile.Read(ref _places);
        return Volatile.Read(ref places[Slot(places, key)]);
    }

    /// <summary>Takes an entry in, in place of the one with the same key.</summary>
    public void Put(int place)
    {
        if (2 * (Count + 1) > _places.Length)
        {
            Grow();
        }

        ref var slot = ref _places[Slot(_places, keyOf(entries.At(place)))];
        Count += slot == 0 ? 1 : 0;
        Volatile.Write(ref slot, place);
    }

    // The slot that holds the key, or the free one where it would stand.
    private int Slot(int[] places, ReadOnlySpan<byte> key)
    {
        var hash = new HashCode();
        hash.AddBytes(key);
        for (var slot = hash.ToHashCode() & (places.Length - 1); ; slot = (slot + 1) & (places.Length - 1))
        {
            var place = Volatile.Read(ref places[slot]);
            if (place == 0 || keyOf(entries.At(place)).SequenceEqual(key))
            {
                return slot;
            }
        }
    }

    private void Grow()
    {
        var larger = new int[_places.Length * 2];
        foreach (var place in _places)
        {
            if (place != 0)
            {
                larger[Slot(larger, keyOf(entries.At(place)))] = place;
            }
        }

        Volatile.Write(ref _places, larger);
    }
}
