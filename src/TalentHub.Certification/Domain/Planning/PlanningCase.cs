using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>
/// Batches in the engine's terms. Each address that a batch names is a site, and whoever is examined in it may go to all of them; between any two sites people
/// need the same time. Theory and reviews take whole slots; a room for theory is one with computers, so that no theory is put into a room for reviews.
/// </summary>
public sealed partial class PlanningCase
{
    private static readonly OfficerRole[] Duties = [OfficerRole.Invigilator];
    private static readonly OfficerRole[] Others = [.. Duties, OfficerRole.Supervisor];

    private readonly Dictionary<string, Venue> _venues;
    private readonly Dictionary<(string Site, string Room), string> _places;
    private readonly List<string> _sites;
    private readonly List<DateOnly> _dates;
    private readonly HashSet<Guid> _examined;
    private readonly HashSet<(Guid Candidate, string Part)> _seated;
    private readonly HashSet<Guid> _ticketed;
    private readonly HashSet<(Guid Candidate, DateOnly Day)> _standing;
    private readonly Dictionary<Guid, DateOnly?> _ticketsOut;

    private PlanningCase(PlanInput input)
    {
        Input = input;
        Begun = BegunOf(input);
        _venues = VenuesOf(input).Select((venue, i) => (Id: $"room {i + 1}", venue)).ToDictionary(v => v.Id, v => v.venue, StringComparer.Ordinal);
        _places = _venues.ToDictionary(v => (v.Value.Site, v.Value.Room), v => v.Key);
        _sites = [.. _venues.Values.Select(v => v.Site).Distinct()];
        _dates = DatesOf(input);
        _examined = [.. input.Candidates.Select(c => c.PersonId)];
        _seated = input.Standing.Sessions.SelectMany(s => s.Session.Candidates.Select(id => (id, s.Session.Part))).ToHashSet();
        _ticketed = [.. _seated.Select(seat => seat.Candidate), .. input.Standing.Unplaced.Where(u => u.HadPlace).Select(u => u.Candidate.RegistrationId)];
        _standing = input.Standing.Sessions.SelectMany(s => s.Session.Candidates.Select(id => (id, ChinaTime.DateOf(s.Session.StartsAt)))).ToHashSet();
        _ticketsOut = input.Candidates.ToDictionary(c => c.Id, c => c.TicketOut);
        Instance = Made();
    }

    /// <summary>What it was made of.</summary>
    public PlanInput Input { get; }

    /// <summary>The days that have begun, with what stands on them; null where everything may change.</summary>
    public BegunDays? Begun { get; }

    /// <summary>The instance that the engine and the evaluator read.</summary>
    public VebsInstance Instance { get; }

    /// <summary>Sessions whose people were set by hand and can still be on duty there.</summary>
    public IEnumerable<PlannedSession> StaffPinned =>
        Input.Standing.Sessions.Where(IsOpen).Select(s => s.Session).Where(s => s.StaffPinned && !s.Staff.Any(person => IsAbsent(person, s.StartsAt)));

    /// <summary>The batches as one instance, or what makes that impossible.</summary>
    public static Outcome<PlanningCase> Of(PlanInput input) =>
        input.Candidates.Count == 0 ? SittingProblem.NobodyToPlan
        : input.Examiners.Count == 0 ? SittingProblem.NobodyOnDuty
        : VenuesOf(input).GroupBy(v => (v.Site, v.Room)).FirstOrDefault(g => g.Count() > 1) is { } room
            ? SittingProblem.RoomContradicts.With(("site", room.Key.Site), ("room", room.Key.Room))
        : TooLong(input) is { } problem ? problem
        : TooLate(input) is { } late ? late
        : DatesOf(input).Count == 0 ? DaysOver(input, input.Batches.Max(b => b.ExamTo))
        : new PlanningCase(input);

    /// <summary>The room behind an id of the plan.</summary>
    public Venue Venue(string place) => _venues[place];

    /// <summary>The id of a room; null for one that the batches do not have.</summary>
    public string? PlaceOf(string site, string room) => _places.GetValueOrDefault((site, room));

    /// <summary>Whether one of the batches has rooms at a site.</summary>
    public bool HasSite(string site) => _sites.Contains(site);

    /// <summary>The track of an occupation and level.</summary>
    public ExamTrack Track(TrackPlan track) => Instance.Tracks.First(t => t.Id == KeyOf(track));

    /// <summary>Working minutes of a theory sitting on a day with these candidates.</summary>
    public int TheoryMinutes(IEnumerable<PlanCandidate> candidates, DateOnly day)
    {
        var extra = Instance.RulesOn(day).ExtraTimePercent;
        return candidates.Max(c => Track(c.Track).TheoryMinutes * (c.Accommodations.ExtraTime ? extra : 100) / 100);
    }

    /// <summary>Working minutes of a review session on a day.</summary>
    public int ReviewMinutes(DateOnly day) => Instance.RulesOn(day) is var rules ? rules.ReviewMinutes * rules.ReviewGroup : 0;

    private static string Said(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<Venue> VenuesOf(PlanInput input) => input.Batches.SelectMany(b => b.Venues).Distinct();

    private static Problem? TooLong(PlanInput input) =>
        TracksOf(input).FirstOrDefault(t => Math.Max(t.TheoryMinutes, t.PracticeMinutes) > input.Numbers.Day.Minutes) is { } track
            ? SittingProblem.PartTooLong.With(
                ("occupation", track.Occupation), ("level", ((SkillLevel)track.Level).Chinese()),
                ("minutes", Math.Max(track.TheoryMinutes, track.PracticeMinutes)), ("day", input.Numbers.Day.Minutes))
            : null;

    private static Problem DaysOver(PlanInput input, DateOnly last) => SittingProblem.DaysOver.With(("last", Said(last)), ("today", Said(input.Today)));

    // Tickets of a plan that is made first or anew would go out too late for every day of a batch.
    private static Problem? TooLate(PlanInput input)
    {
        if (input.TicketsAreOut || input.Batches.FirstOrDefault(b => !b.Days().Any(input.IsInTime)) is not { } batch)
        {
            return null;
        }

        var last = batch.Days().DefaultIfEmpty(batch.ExamTo).Max();
        var days = input.Numbers.TicketLeadDays(last);
        return last <= input.Today ? DaysOver(input, last) : SittingProblem.TicketsTooLate.With(
            ("batch", batch.Title), ("last", Said(last)), ("today", Said(input.Today)), ("days", days), ("earliest", Said(input.Today.AddDays(days))));
    }

    // Where tickets are out, whoever has none, or has one only since then, is away on days that are too early for it.
    private VebsInstance Made() => new(
        VebsInstance.CurrentFormat, Input.Batches[0].Title, _dates[0], Input.TicketsAreOut ? _dates[0] : Input.Today, _dates, Input.Numbers.Day.Pattern,
        Input.TicketsAreOut ? [.. Input.Numbers.Rules.Select(rules => rules with { TicketLeadDays = 0 })] : Input.Numbers.Rules, Weights.Standard,
        [.. _sites.Select(site => new Site(site, _sites.Where(other => other != site).ToDictionary(other => other, _ => Input.Numbers.SiteMinutes, StringComparer.Ordinal)))],
        [.. _venues.Where(v => v.Value.Kind != VenueKind.Workshop).Select(v => RoomOf(v.Key, v.Value))],
        [.. _venues.Where(v => v.Value.Kind == VenueKind.Workshop).Select(v => WorkshopOf(v.Key, v.Value))],
        [], TracksOf(Input), [],
        [.. Input.Candidates.Select(ExamineeOf).Where(c => c.Parts.Count > 0)],
        [.. Input.Examiners.Select(OfficerOf)], Begun is null ? Pins() : [.. Begun.Pins(s => PlaceOf(s.Site, s.Room))], []);

    // Seats that were set by hand, of those who still are candidates, where the day and the room are still to be had.
    private List<Booking> Pins()
    {
        var known = Input.Candidates.Select(c => c.Id).ToHashSet();
        return
        [
            .. Input.Standing.Sessions.Where(IsOpen).Select(s => s.Session).Where(s => PlaceOf(s.Site, s.Room) is not null)
                .SelectMany(s => s.Pinned.Where(known.Contains).Select(id => new Booking(
                    id.ToString(), Enum.Parse<ExamPart>(s.Part), ChinaTime.DateOf(s.StartsAt), StandingPlan.MinuteOf(s.StartsAt), PlaceOf(s.Site, s.Room)!))),
        ];
    }

    private bool IsOpen(ArrangedSession session)
    {
        var day = ChinaTime.DateOf(session.Session.StartsAt);
        return _dates.Contains(day) && Input.Batches.First(b => b.Id == session.BatchId).Offers(day) && !IsRecorded(day, c => c.Closes(session.Session.Site, session.Session.Room));
    }

    private bool IsAbsent(Guid person, DateTimeOffset at) => IsRecorded(ChinaTime.DateOf(at), c => c.PersonId == person);

    private bool IsRecorded(DateOnly day, Func<BatchClosure, bool> what) => Input.Batches.Any(b => b.Closures.Any(c => c.Covers(day) && what(c)));

    private static BegunDays? BegunOf(PlanInput input) => input.Begun is { } last ? new(input.Standing, last) : null;

    private bool HasBegun(DateOnly day) => Begun?.Includes(day) == true;

    // A day that a batch cancelled is not offered, unless another batch offers it; then candidates of the first are away on it. A day that has begun is
    // offered only to what stands on it.
    private static List<DateOnly> DatesOf(PlanInput input)
    {
        var first = input.Batches.Min(b => b.ExamFrom);
        var begun = BegunOf(input);
        var standing = input.Standing.Sessions.Select(s => ChinaTime.DateOf(s.Session.StartsAt)).ToHashSet();
        return
        [
            .. Enumerable.Range(0, input.Batches.Max(b => b.ExamTo).DayNumber - first.DayNumber + 1).Select(first.AddDays)
                .Where(day => input.TicketsAreOut ? day > input.Today || standing.Contains(day) : input.IsInTime(day))
                .Where(day => begun?.Includes(day) == true || !input.Batches.Any(b => b.IsCancelled(day)) || input.Batches.Any(b => b.Offers(day))),
        ];
    }

    private TheoryRoom RoomOf(string id, Venue venue)
    {
        var seats = venue.Kind == VenueKind.TheoryRoom ? Math.Min(venue.Places, Input.Numbers.SeatsPerRoom) : venue.Places;
        return new(id, venue.Site, seats, venue.Kind == VenueKind.TheoryRoom ? seats : 0, venue.Accessible, Closed(venue));
    }

    private Workshop WorkshopOf(string id, Venue venue) => new(
        id, venue.Site,
        Input.Batches.SelectMany(b => b.Tracks).Select(t => t.OccupationCode).Distinct()
            .Where(code => venue.OccupationCode is null || venue.OccupationCode == code).ToDictionary(code => code, _ => venue.Places, StringComparer.Ordinal),
        venue.Accessible, Closed(venue));

    private List<Closure> Closed(Venue venue) =>
        [.. ToCome(Input.Taken.Where(t => t.Site == venue.Site && t.Room == venue.Room).SelectMany(ClosureOf)), .. Recorded(c => c.Closes(venue.Site, venue.Room))];

    private IEnumerable<Closure> Recorded(Func<BatchClosure, bool> what) => ToCome(_dates.Where(day => IsRecorded(day, what)).Select(day => new Closure(day)));

    private IEnumerable<Closure> ToCome(IEnumerable<Closure> closures) => closures.Where(closure => !HasBegun(closure.Date));

    private static List<ExamTrack> TracksOf(PlanInput input) =>
    [
        .. input.Batches.SelectMany(b => b.Tracks).DistinctBy(t => (t.OccupationCode, t.Level)).Select(t =>
        {
            var rules = input.Editions[t.EditionId].SubjectsOf(t.Level, AssessmentMethod.Examination);
            var practice = rules.FirstOrDefault(r => r.Subject == ExamSubject.Practice);
            return new ExamTrack(
                KeyOf(new(t.OccupationCode, t.Level)), t.OccupationCode, (int)t.Level,
                input.Numbers.Day.Slots(Math.Max(1, rules.FirstOrDefault(r => r.Subject == ExamSubject.Theory)?.Minutes ?? 1)), Computer: true,
                input.Numbers.Day.Slots(Math.Max(1, practice?.Minutes ?? 1)), t.OccupationCode, new Dictionary<string, int>(),
                Math.Max(1, practice?.CandidatesPerAssessor ?? 1), input.Numbers.TheoryFirst);
        }),
    ];

    // Where the engine knows employers, whose people sit together, the product knows classes.
    private Examinee ExamineeOf(PlanCandidate candidate)
    {
        var batch = Input.Batches.First(b => b.Id == candidate.BatchId);
        var track = batch.Tracks.First(t => t.OccupationCode == candidate.Track.OccupationCode && t.Level == candidate.Track.Level);
        return new(
            candidate.Id.ToString(), KeyOf(candidate.Track),
            [.. Input.Editions[track.EditionId].SubjectsOf(track.Level, AssessmentMethod.Examination).Select(r => PartOf(r.Subject)).Where(part => !IsOver(candidate.Id, part))],
            candidate.ClassName, candidate.ClassName, [.. batch.Venues.Select(v => v.Site).Distinct()],
            [.. ToCome(_dates.Where(day => !batch.Offers(day) || !IsInTime(candidate.Id, day)).Select(day => new Closure(day))), .. Begun?.AwayOfCandidate(candidate.Id) ?? []],
            candidate.Accommodations.Access, candidate.Accommodations.ExtraTime);
    }

    // What has no place and is marked, as deferred or passed in an earlier batch, needs none any more.
    private bool IsOver(Guid candidate, ExamPart part) => Input.Scored.Contains((candidate, part.ToString())) && !_seated.Contains((candidate, part.ToString()));

    /// <summary>The name of the part in which a subject is examined; empty for an evaluation, which has no sitting.</summary>
    internal static string PartNamed(ExamSubject subject) => subject == ExamSubject.Evaluation ? "" : PartOf(subject).ToString();

    /// <summary>The subject of a part.</summary>
    internal static ExamSubject SubjectOf(ExamPart part) => part switch
    {
        ExamPart.Theory => ExamSubject.Theory,
        ExamPart.Practice => ExamSubject.Practice,
        ExamPart.Review => ExamSubject.PanelReview,
    };

    /// <summary>The part in which a subject is examined.</summary>
    internal static ExamPart PartOf(ExamSubject subject) => subject switch
    {
        ExamSubject.Theory => ExamPart.Theory,
        ExamSubject.Practice => ExamPart.Practice,
        ExamSubject.PanelReview => ExamPart.Review,
        ExamSubject.Evaluation => throw new InvalidOperationException("An evaluation form has no sitting"),
    };

    // Who must keep away from somebody examines others, but neither invigilates nor supervises, where everybody is in sight. Who supervised on a day that has
    // begun does nothing else, and who was on duty on one supervises on no other.
    private Officer OfficerOf(BodyExaminer examiner)
    {
        var withdrawals = Input.Batches.SelectMany(b => b.Withdrawals).Where(w => w.ExaminerId == examiner.PersonId).ToList();
        return new(
            examiner.PersonId.ToString(), RolesOf(examiner, withdrawals.Count > 0),
            [.. examiner.Tracks.GroupBy(t => t.OccupationCode).Select(g => new Qualification(
                g.Key, [.. g.Select(t => (int)t.Level).Distinct()], DateOnly.MinValue, DateOnly.MaxValue))],
            Employer: null, [.. withdrawals.Select(w => w.ClassName).OfType<string>().Distinct()],
            [.. withdrawals.Select(w => w.RegistrationId).OfType<Guid>().Distinct().Select(id => new Withdrawal(id.ToString(), Relation.Declared))],
            _sites[0],
            [
                .. ToCome(Input.Taken.Where(t => t.People.Contains(examiner.PersonId)).Select(WithWay).SelectMany(ClosureOf)), .. Recorded(c => c.PersonId == examiner.PersonId),
                .. Begun?.AwayOfPerson(examiner.PersonId) ?? [], .. IsOutside(examiner.PersonId) ? ToCome(_dates.Select(day => new Closure(day))) : [],
            ]);
    }

    // Who is no examiner any more, or is examined in the same batches, is on no duty in them.
    private bool IsOutside(Guid person) => Input.Former.Contains(person) || _examined.Contains(person);

    private IReadOnlyList<OfficerRole> RolesOf(BodyExaminer examiner, bool withdraws) =>
        Begun?.Supervised(examiner.PersonId) == true ? [OfficerRole.Supervisor]
        : [examiner.Senior ? OfficerRole.Senior : OfficerRole.Assessor, .. withdraws ? [] : Begun?.WasOnDuty(examiner.PersonId) == true ? Duties : Others];

    // Whoever is on duty for another batch needs time to come from its site and to go there, if there is a site here that is another.
    private TakenTime WithWay(TakenTime taken)
    {
        var minutes = taken.Site is null || _sites.TrueForAll(site => site == taken.Site) ? 0
            : Input.Numbers.SiteMinutes + Input.Numbers.Rules[0].TravelMargin;
        return taken with { StartsAt = taken.StartsAt.AddMinutes(-minutes), EndsAt = taken.EndsAt.AddMinutes(minutes) };
    }

    private static IEnumerable<Closure> ClosureOf(TakenTime taken)
    {
        var (from, until) = (ChinaTime.Local(taken.StartsAt), ChinaTime.Local(taken.EndsAt));
        for (var day = ChinaTime.DateOf(taken.StartsAt); day <= ChinaTime.DateOf(taken.EndsAt); day = day.AddDays(1))
        {
            var (first, last) = (day == ChinaTime.DateOf(from) ? (from.Hour * 60) + from.Minute : 0, day == ChinaTime.DateOf(until) ? (until.Hour * 60) + until.Minute : 1440);
            if (last > first)
            {
                yield return new(day, first, last);
            }
        }
    }

    private static string KeyOf(TrackPlan track) => $"{track.OccupationCode} {(int)track.Level}";
}
