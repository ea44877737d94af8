using Google.OrTools.Sat;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>Who is on duty: H7, H10 to H16 and H18, and what people cost.</summary>
internal sealed class ExactPeople(ExactModel exact, Clock clock)
{
    private readonly CpModel _model = exact.Model;
    private readonly VebsInstance _instance = exact.Instance;
    private readonly Dictionary<(Officer Person, int Day), BoolVar> _supervises = [];
    private readonly Dictionary<(Officer Person, int Day), BoolVar> _onDuty = [];

    internal void Add()
    {
        exact.Events.ForEach(Staff);
        foreach (var workshop in exact.Events.Where(happens => happens.Track is not null).GroupBy(happens => happens.Place))
        {
            Rotate([.. workshop]);
        }

        foreach (var person in _instance.People)
        {
            Supervise(person);
            for (var day = 0; day < _instance.Dates.Count; day++)
            {
                Work(person, day);
            }

            Limits(person);
        }

        Days();
        Fairness();
    }

    private void Staff(Event happens)
    {
        foreach (var person in _instance.People.Where(person => May(person, happens)))
        {
            var on = happens.Staff[person] = _model.NewBoolVar("");
            _model.Add(on <= happens.Open);
            foreach (var kind in happens.Present.Keys.Where(kind => happens.Part != ExamPart.Theory && !Judges(person, kind, happens)))
            {
                _model.Add(on + happens.Present[kind] <= 1);
            }
        }

        var (rules, staff, candidates) = (exact.Rules(happens.Day), LinearExpr.Sum(happens.Staff.Values), LinearExpr.Sum(happens.Count.Values));
        if (happens.Part == ExamPart.Theory)
        {
            _model.Add(staff >= rules.InvigilatorsMin * happens.Open);
            _model.Add(rules.CandidatesPerInvigilator * staff >= candidates);
            return;
        }

        var least = happens.Part == ExamPart.Practice ? rules.PanelMin : rules.ReviewPanelMin;
        var pairs = _model.NewIntVar(0, happens.Staff.Count, "");
        _model.Add(pairs <= happens.Staff.Count * happens.Open);
        _model.Add(staff == ((rules.PanelOdd ? least | 1 : least) * happens.Open) + ((rules.PanelOdd ? 2 : 1) * pairs));
        if (happens.Track is { } track)
        {
            _model.Add(track.CandidatesPerExaminer * staff >= candidates);
        }
    }

    private bool May(Officer person, Event happens) => !clock.Hit(person.Away, _instance.Dates[happens.Day], happens.From, happens.Until) && happens.Part switch
    {
        ExamPart.Theory => person.Roles.Contains(OfficerRole.Invigilator),
        ExamPart.Practice => Qualified(person, happens.Track!, happens.Day),
        _ => person.Roles.Contains(OfficerRole.Senior) && !(person.Audited && exact.Rules(happens.Day).AuditorsApart),
    };

    private bool Judges(Officer person, CandidateKind kind, Event happens) =>
        kind.MayBeJudgedBy(person, exact.Rules(happens.Day)) && Qualified(person, kind.Track, happens.Day);

    private bool Qualified(Officer person, ExamTrack track, int day)
    {
        var (rules, date) = (exact.Rules(day), _instance.Dates[day]);
        return !(person.Audited && rules.AuditorsApart)
            && (person.Roles.Contains(OfficerRole.Senior) || (person.Roles.Contains(OfficerRole.Assessor) && track.Level > rules.SeniorLevelMax))
            && person.Qualifications.Any(q => q.Occupation == track.Occupation && q.Levels.Contains(track.Level) && q.From <= date && date <= q.Until);
    }

    // From one day to the next enough of a panel are new; nobody sits too often in a row.
    private void Rotate(List<Event> sessions)
    {
        foreach (var (before, after) in ExactRotation.Pairs(sessions).Where(pair => pair.Before.Day != pair.After.Day && exact.Rules(pair.After.Day).ChangedOneIn > 0))
        {
            var both = after.Staff.Keys.Where(before.Staff.ContainsKey).Select(person =>
            {
                var stays = _model.NewBoolVar("");
                _model.Add(stays >= before.Staff[person] + after.Staff[person] - 1);
                return stays;
            }).ToList();
            var (staff, oneIn, most) = (LinearExpr.Sum(after.Staff.Values), exact.Rules(after.Day).ChangedOneIn, after.Staff.Count);
            _model.Add(oneIn * (staff - LinearExpr.Sum(both)) >= staff - (most * (2 - before.Open - after.Open + ExactRotation.Between(sessions, before, after))));
        }

        foreach (var last in sessions.Where(session => exact.Rules(session.Day).ConsecutiveSessionsMax > 0))
        {
            foreach (var row in Rows([last], sessions, exact.Rules(last.Day).ConsecutiveSessionsMax))
            {
                var others = LinearExpr.Sum(sessions.Where(other => row[^1].Before(other) && other.Before(last) && !row.Contains(other)).Select(other => other.Open));
                foreach (var person in last.Staff.Keys.Where(person => row.TrueForAll(session => session.Staff.ContainsKey(person))))
                {
                    _model.Add(LinearExpr.Sum(row.Select(session => session.Staff[person])) <= row.Count - 1 + others);
                }
            }
        }
    }

    // Every way to have so many sessions before one, the latest first.
    private static IEnumerable<List<Event>> Rows(List<Event> row, List<Event> sessions, int more) => more == 0 ? [row]
        : sessions.Where(earlier => earlier.Before(row[^1])).SelectMany(earlier => Rows([.. row, earlier], sessions, more - 1));

    private void Supervise(Officer person)
    {
        var ever = _model.NewBoolVar("");
        for (var day = 0; day < _instance.Dates.Count; day++)
        {
            if (person.Roles.Contains(OfficerRole.Supervisor) && !clock.Hit(person.Away, _instance.Dates[day], 0, clock.Minutes))
            {
                _supervises[(person, day)] = _model.NewBoolVar("");
                _model.Add(_supervises[(person, day)] <= ever);
            }
        }

        foreach (var happens in exact.Events.Where(happens => happens.Staff.ContainsKey(person)))
        {
            _model.Add(happens.Staff[person] + ever <= 1);
        }
    }

    private void Work(Officer person, int day)
    {
        var (weights, rules) = (_instance.Weights, exact.Rules(day));
        var duties = exact.Events.Where(happens => happens.Day == day && happens.Staff.ContainsKey(person)).ToList();
        var (examines, invigilates) = (_model.NewBoolVar(""), _model.NewBoolVar(""));
        var on = _onDuty[(person, day)] = _model.NewBoolVar("");
        foreach (var minute in duties.Select(duty => duty.From).Distinct())
        {
            var (panels, sittings) = (Sum(duties, person, duty => duty.Covers(day, minute) && duty.Part != ExamPart.Theory),
                Sum(duties, person, duty => duty.Covers(day, minute) && duty.Part == ExamPart.Theory));
            _model.Add(panels <= examines);
            _model.Add(sittings <= invigilates);
            _model.Add(panels + sittings <= on);
        }

        _model.Add(LinearExpr.Sum(duties.Select(duty => duty.Minutes * duty.Staff[person])) <= rules.MinutesPerDayMax);
        LinearExpr supervises = _supervises.TryGetValue((person, day), out var of) ? of : LinearExpr.Constant(0);
        _model.Add(supervises <= on);
        _model.Add(on <= Sum(duties, person, _ => true) + supervises);
        exact.Cost += (weights.AssessorDay * examines) + (weights.InvigilatorDay * invigilates);
    }

    private static LinearExpr Sum(List<Event> duties, Officer person, Func<Event, bool> which) => LinearExpr.Sum(duties.Where(which).Select(duty => duty.Staff[person]));

    private void Limits(Officer person)
    {
        var (dates, rules) = (_instance.Dates, exact.Rules(0));
        _model.Add(LinearExpr.Sum(Enumerable.Range(0, dates.Count).Select(day => _onDuty[(person, day)])) <= rules.DaysMax);
        for (var first = 0; first + rules.ConsecutiveDaysMax < dates.Count; first++)
        {
            if (dates[first].AddDays(rules.ConsecutiveDaysMax) == dates[first + rules.ConsecutiveDaysMax])
            {
                _model.Add(LinearExpr.Sum(Enumerable.Range(first, rules.ConsecutiveDaysMax + 1).Select(day => _onDuty[(person, day)])) <= rules.ConsecutiveDaysMax);
            }
        }
    }

    private void Days()
    {
        for (var day = 0; day < _instance.Dates.Count; day++)
        {
            var open = _model.NewBoolVar("");
            foreach (var place in exact.Events.Where(happens => happens.Day == day).GroupBy(happens => happens.Place))
            {
                foreach (var minute in place.Select(happens => happens.From).Distinct())
                {
                    _model.Add(LinearExpr.Sum(place.Where(happens => happens.Covers(day, minute)).Select(happens => happens.Open)) <= open);
                }
            }

            _model.Add(LinearExpr.Sum(_supervises.Where(s => s.Key.Day == day).Select(s => s.Value)) >= exact.Rules(day).SupervisorsMin * open);
            exact.Cost += _instance.Weights.SiteDay * open;
        }
    }

    // The days between the most and the least loaded of those with equal roles, qualifications and home.
    private void Fairness()
    {
        foreach (var pool in _instance.People.GroupBy(person => string.Join('|', person.Roles.Order().Select(role => $"{role}").Append(person.Home)
            .Concat(person.Qualifications.Select(q => $"{q.Occupation} {string.Join(' ', q.Levels.Order())} {q.From} {q.Until}").Order(StringComparer.Ordinal)))))
        {
            var (most, least) = (_model.NewIntVar(0, _instance.Dates.Count, ""), _model.NewIntVar(0, _instance.Dates.Count, ""));
            foreach (var person in pool)
            {
                var days = LinearExpr.Sum(Enumerable.Range(0, _instance.Dates.Count).Select(day => _onDuty[(person, day)]));
                _model.Add(days <= most);
                _model.Add(days >= least);
            }

            exact.Cost += _instance.Weights.Unfairness * (most - least);
        }
    }

    /// <summary>Who supervises when, in a solution.</summary>
    internal IEnumerable<Supervision> Supervision(CpSolver solver) => _supervises.Where(s => solver.BooleanValue(s.Value)).GroupBy(s => s.Key.Day)
        .Select(day => new Supervision(_instance.Sites[0].Id, _instance.Dates[day.Key], [.. day.Select(s => s.Key.Person.Id)]));
}
