namespace TalentHub.Scheduling.Search;

/// <summary>A problem as the search sees it: a solution that changes by small steps. VEBS and ITC2007 each bring their own moves.</summary>
public interface ISearchSpace
{
    /// <summary>The cost of the present solution.</summary>
    long Cost { get; }

    /// <summary>Proposes one random change and carries it out if it makes the solution dearer by no more than a limit.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="limit">The largest change of the cost that is accepted; may be negative.</param>
    /// <returns>What the change came to: carried out or not; <see cref="Proposal.None"/> where it was not allowed or given up unpriced.</returns>
    Proposal Step(ref Xoshiro random, int limit);

    /// <summary>Remembers the present solution as the best.</summary>
    void Keep();

    /// <summary>Goes back to the remembered solution.</summary>
    void Recall();

    /// <summary>Writes the present and the remembered solution, with everything of them that the next steps depend on.</summary>
    void Save(BinaryWriter to);

    /// <summary>Takes both up as they were written, maybe by another process.</summary>
    /// <exception cref="InvalidDataException">They are none of this problem.</exception>
    void Load(BinaryReader from);
}
