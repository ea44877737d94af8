namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>Who comes before and after whom in a workshop, which the rules of rotation ask for.</summary>
internal static class DutyOrder
{
    /// <summary>Puts all duties of a workshop in order.</summary>
    internal static void Link(IEnumerable<Duty> workshop)
    {
        var inOrder = workshop.OrderBy(duty => duty.Session!.Time).ToList();
        for (var i = 1; i < inOrder.Count; i++)
        {
            (inOrder[i].Before, inOrder[i - 1].After) = (inOrder[i - 1], inOrder[i]);
        }
    }

    /// <summary>Puts one more between the others of its workshop.</summary>
    internal static void Insert(Duty duty, IEnumerable<Duty> others)
    {
        foreach (var other in others)
        {
            if (other.Session!.Time < duty.Session!.Time && (duty.Before is null || other.Session.Time > duty.Before.Session!.Time))
            {
                duty.Before = other;
            }

            if (other.Session.Time > duty.Session.Time && (duty.After is null || other.Session.Time < duty.After.Session!.Time))
            {
                duty.After = other;
            }
        }

        if (duty.Before is not null)
        {
            duty.Before.After = duty;
        }

        if (duty.After is not null)
        {
            duty.After.Before = duty;
        }
    }
}
