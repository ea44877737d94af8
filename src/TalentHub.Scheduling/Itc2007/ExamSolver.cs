using TalentHub.Scheduling.Search;

namespace TalentHub.Scheduling.Itc2007;

/// <summary>Solves an instance: a first legal timetable, then annealing.</summary>
public static class ExamSolver
{
    /// <summary>Placing a unit takes about as long as this many proposals; a budget of steps must end a construction too.</summary>
    private const int StepsPerPlacement = 64;

    /// <summary>Solves within a budget.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="seed">The same seed and number of steps give the same timetable.</param>
    /// <param name="budget">How long.</param>
    /// <param name="observe">Hears of progress; false stops with the best so far.</param>
    /// <param name="checkpoints">Where it is written down how the search stands, and where one that was broken off goes on; null where nothing is.</param>
    /// <returns>Period and room of each examination; null where no legal timetable was found within the budget.</returns>
    /// <exception cref="InvalidDataException">The checkpoint is none of this instance.</exception>
    public static ExamSolution? Solve(
        ExamInstance instance, ulong seed, SearchBudget budget, Func<SearchProgress, bool>? observe = null, SearchCheckpoints? checkpoints = null)
    {
        var random = new Xoshiro(seed);
        var problem = new ExamProblem(instance);
        var start = budget.Clock();
        if (new ExamConstruction(problem).Build(ref random, turns => budget.Spent(turns * StepsPerPlacement) < 1) is not { } space)
        {
            return null;
        }

        var constructed = budget.Clock() - start;
        var cost = Annealing.Run(space, ref random, budget, observe, checkpoints: checkpoints);
        return new(space.Best, cost, constructed);
    }
}
