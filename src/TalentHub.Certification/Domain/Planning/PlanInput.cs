using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>What a plan is made of, read at one moment: one batch, or several of one body that share rooms and people.</summary>
/// <param name="Batches">The batches.</param>
/// <param name="Editions">The standard editions of their tracks.</param>
/// <param name="Candidates">Everybody registered.</param>
/// <param name="Examiners">The body's examiners.</param>
/// <param name="Numbers">The numbers of the regulations.</param>
/// <param name="Taken">What other batches of the body need.</param>
/// <param name="Standing">The plan that stands; what was set by hand in it stays.</param>
/// <param name="Now">When it is read: the day on which tickets go out, so that no session is put on that day or before it.</param>
public sealed record PlanInput(
    IReadOnlyList<AssessmentBatch> Batches, IReadOnlyDictionary<Guid, StandardEdition> Editions, IReadOnlyList<PlanCandidate> Candidates,
    IReadOnlyList<BodyExaminer> Examiners, PlanNumbers Numbers, IReadOnlyList<TakenTime> Taken, StandingPlan Standing,
    DateTimeOffset Now)
{
    /// <summary>The day on which it is read.</summary>
    public DateOnly Today => ChinaTime.DateOf(Now);

    /// <summary>
    /// Whether the plan that stands is repaired or changed by hand: its tickets are out, and how long before the examination that must be binds only those who
    /// have none.
    /// </summary>
    public bool TicketsAreOut { get; init; }

    /// <summary>Whether tickets that go out today for a day are out early enough.</summary>
    public bool IsInTime(DateOnly day) => IsInTime(day, Today);

    /// <summary>Whether tickets that were out on a day are out early enough for another.</summary>
    public bool IsInTime(DateOnly day, DateOnly ticketOut) => day >= ticketOut.AddDays(Numbers.TicketLeadDays(day));

    /// <summary>Parts for which a score is entered.</summary>
    public IReadOnlySet<(Guid RegistrationId, string Part)> Scored { get; init; } = new HashSet<(Guid, string)>();

    /// <summary>The last day that stays as it stands, and on which nothing new is put; null where everything may change.</summary>
    public DateOnly? Begun { get; private init; }

    /// <summary>Whether the examination of one of the batches has begun.</summary>
    public bool HasBegun => Batches.Any(b => b.State == BatchState.Marking);

    /// <summary>People who were on duty on a day that has begun, and are no examiners of the body any more: they come no more.</summary>
    public IReadOnlySet<Guid> Former { get; private init; } = new HashSet<Guid>();

    /// <summary>The same, to plan only what comes after today.</summary>
    public PlanInput ToCome()
    {
        var known = Examiners.Select(e => e.PersonId).ToHashSet();
        var former = new BegunDays(Standing, Today).People.Where(person => !known.Contains(person)).ToHashSet();
        TrackPlan[] tracks = [.. Batches.SelectMany(b => b.Tracks).Select(t => new TrackPlan(t.OccupationCode, t.Level)).Distinct()];
        return this with { Begun = Today, Former = former, Examiners = [.. Examiners, .. former.Order().Select(person => new BodyExaminer(person, Senior: true, tracks))] };
    }
}
