namespace TalentHub.Scheduling.Itc2007;

/// <summary>Carries out changes of rooms that may be taken back as a whole.</summary>
internal sealed class RoomMoves(RoomBook rooms)
{
    private readonly List<(int Exam, int Period, int Room)> _left = [];
    private readonly List<(int Exam, int Period)> _entered = [];

    /// <summary>Whoever left has a room again.</summary>
    internal bool Whole => _entered.Count == _left.Count;

    internal void Begin()
    {
        _left.Clear();
        _entered.Clear();
    }

    /// <summary>Takes an examination out, and says what that saves.</summary>
    internal int Leave(int exam, int period)
    {
        var saving = rooms.Saving(exam, period);
        _left.Add((exam, period, rooms.RoomOf[exam]));
        rooms.Leave(exam, period);
        return saving;
    }

    /// <summary>Gives an examination the cheapest room that it fits into; false where there is none.</summary>
    internal bool Enter(int exam, int period, ref int change)
    {
        var room = rooms.Cheapest(exam, period, out var price);
        if (room == RoomBook.None)
        {
            return false;
        }

        change += price;
        rooms.Enter(exam, period, room);
        _entered.Add((exam, period));
        return true;
    }

    /// <summary>Gives an examination a room if it fits there, and says what that costs.</summary>
    internal int EnterInto(int exam, int period, int room)
    {
        if (!rooms.Fits(exam, period, room))
        {
            return 0;
        }

        var price = rooms.Price(exam, period, room);
        rooms.Enter(exam, period, room);
        _entered.Add((exam, period));
        return price;
    }

    internal void Undo()
    {
        foreach (var (exam, period) in _entered)
        {
            rooms.Leave(exam, period);
        }

        foreach (var (exam, period, room) in _left)
        {
            rooms.Enter(exam, period, room);
        }
    }
}
