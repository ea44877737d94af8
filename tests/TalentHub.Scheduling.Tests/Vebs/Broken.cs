using TalentHub.Scheduling.Evaluation.Vebs;
using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>An instance and a plan with one thing changed.</summary>
internal sealed class Broken(VebsInstance instance, VebsPlan plan)
{
    internal Broken(PlantedInstance planted)
        : this(Elsewhere(planted.Instance), planted.Plan)
    {
    }

    internal VebsInstance Instance => instance;

    internal VebsPlan Plan => plan;

    internal VebsReport Evaluate() => new PlantedInstance(instance, plan).Evaluate();

    internal Broken With(VebsPlan changed) => new(instance, changed);

    internal Broken With(VebsInstance changed) => new(changed, plan);

    internal Broken Theory(TheorySitting old, TheorySitting now) => With(plan with { Theory = Changed(plan.Theory, old, now) });

    internal Broken Practice(PracticeSession old, PracticeSession now) => With(plan with { Practice = Changed(plan.Practice, old, now) });

    internal Broken Review(ReviewSession old, ReviewSession now) => With(plan with { Reviews = Changed(plan.Reviews, old, now) });

    internal Broken Person(Officer old, Officer now) => With(instance with { People = Changed(instance.People, old, now) });

    internal Broken Candidate(Examinee old, Examinee now) => With(instance with { Candidates = Changed(instance.Candidates, old, now) });

    internal Broken Track(ExamTrack old, ExamTrack now) => With(instance with { Tracks = Changed(instance.Tracks, old, now) });

    internal Broken Room(TheoryRoom old, TheoryRoom now) => With(instance with { Rooms = Changed(instance.Rooms, old, now) });

    internal Broken Workshop(Workshop old, Workshop now) => With(instance with { Workshops = Changed(instance.Workshops, old, now) });

    internal Broken Rules(Func<RuleSet, RuleSet> change) => With(instance with { Rules = [.. instance.Rules.Select(change)] });

    /// <summary>The candidate's theory is no longer needed.</summary>
    internal Broken Without(string candidate) => With(instance with
    {
        Candidates = [.. instance.Candidates.Select(c => c.Id == candidate ? c with { Parts = [.. c.Parts.Where(part => part != ExamPart.Theory)] } : c)],
    });

    /// <summary>The candidate sits theory in one sitting only.</summary>
    internal Broken WithoutTheory(string candidate, TheorySitting except) => With(plan with
    {
        Theory = [.. plan.Theory.Select(t => (t.Room, t.Date, t.Start) == (except.Room, except.Date, except.Start) ? t
            : t with { Candidates = [.. t.Candidates.Where(id => id != candidate)] })],
    });

    // A second site, at which nothing happens.
    private static VebsInstance Elsewhere(VebsInstance instance) => instance with { Sites = [.. instance.Sites, new("S2", new Dictionary<string, int>())] };

    private static IReadOnlyList<T> Changed<T>(IReadOnlyList<T> items, T old, T now)
        where T : class => [.. items.Select(item => ReferenceEquals(item, old) ? now : item)];
}
