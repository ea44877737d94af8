using Google.OrTools.Sat;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>Whether people alone can mend a plan: every session stays where it is, with as many on duty as before. By the words of the rules, and apart from the engine.</summary>
internal sealed class ExactStaff
{
    private readonly VebsInstance _instance;
    private readonly CpModel _model = new();
    private readonly Clock _clock;
    private readonly List<FixedSession> _sessions;
    private readonly Dictionary<(FixedSession Session, string Person), BoolVar> _on = [];
    private readonly Dictionary<(string Person, int Day), BoolVar> _supervises = [];

    internal ExactStaff(VebsInstance instance, VebsPlan plan)
    {
        (_instance, _clock, _sessions) = (instance, new(instance), FixedSession.Of(instance, plan));
        foreach (var session in _sessions)
        {
            foreach (var person in instance.People.Where(person => May(person, session)))
            {
                _on[(session, person.Id)] = _model.NewBoolVar("");
            }

            _model.Add(LinearExpr.Sum(Of(session).Select(on => on.Value)) == session.Staff.Count);
        }

        instance.People.ToList().ForEach(Work);
        foreach (var day in _sessions.Select(session => session.Day).Distinct())
        {
            _model.Add(LinearExpr.Sum(_supervises.Where(s => s.Key.Day == day).Select(s => s.Value)) >= Rules(day).SupervisorsMin);
        }

        foreach (var workshop in _sessions.Where(session => session.Part == ExamPart.Practice).GroupBy(session => session.Place))
        {
            Rotate([.. workshop.OrderBy(session => (session.Day, session.Start))]);
        }
    }

    /// <summary>People can be found.</summary>
    /// <exception cref="InvalidOperationException">The limit was too small for an answer.</exception>
    internal bool Exists(double limit)
    {
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1,random_seed:1,max_deterministic_time:{limit}") };
        return solver.Solve(_model) switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => true,
            CpSolverStatus.Infeasible => false,
            var status => throw new InvalidOperationException($"{status}"),
        };
    }

    private RuleSet Rules(int day) => _instance.RulesOn(_instance.Dates[day]);

    private IEnumerable<KeyValuePair<(FixedSession Session, string Person), BoolVar>> Of(FixedSession session) => _on.Where(on => on.Key.Session == session);

    private bool May(Officer person, FixedSession session) =>
        !_clock.Hit(person.Away, _instance.Dates[session.Day], session.From, session.Until)
        && (session.Part == ExamPart.Theory ? person.Roles.Contains(OfficerRole.Invigilator) : session.Candidates.All(candidate => Judges(person, candidate, session)));

    private bool Judges(Officer person, Examinee candidate, FixedSession session)
    {
        var (rules, date, track) = (Rules(session.Day), _instance.Dates[session.Day], _instance.Tracks.Single(track => track.Id == candidate.Track));
        return new CandidateKind(_instance, [candidate]).MayBeJudgedBy(person, rules) && !(person.Audited && rules.AuditorsApart)
            && (person.Roles.Contains(OfficerRole.Senior) || (session.Part == ExamPart.Practice && person.Roles.Contains(OfficerRole.Assessor) && track.Level > rules.SeniorLevelMax))
            && person.Qualifications.Any(q => q.Occupation == track.Occupation && q.Levels.Contains(track.Level) && q.From <= date && date <= q.Until);
    }

    private void Work(Officer person)
    {
        var (duties, ever, days) = (_on.Where(on => on.Key.Person == person.Id).ToList(), _model.NewBoolVar(""), new List<BoolVar>());
        duties.ForEach(duty => _model.Add(duty.Value + ever <= 1));
        for (var day = 0; day < _instance.Dates.Count; day++)
        {
            var (today, present) = (duties.FindAll(duty => duty.Key.Session.Day == day), _model.NewBoolVar(""));
            days.Add(present);
            today.ForEach(duty => _model.Add(duty.Value <= present));
            foreach (var from in today.Select(duty => duty.Key.Session.From).Distinct())
            {
                _model.Add(LinearExpr.Sum(today.Where(duty => duty.Key.Session.From <= from && from < duty.Key.Session.Until).Select(duty => duty.Value)) <= 1);
            }

            _model.Add(LinearExpr.Sum(today.Select(duty => (duty.Key.Session.Until - duty.Key.Session.From) * duty.Value)) <= Rules(day).MinutesPerDayMax);
            if (person.Roles.Contains(OfficerRole.Supervisor) && !_clock.Hit(person.Away, _instance.Dates[day], 0, _clock.Minutes))
            {
                _supervises[(person.Id, day)] = _model.NewBoolVar("");
                _model.Add(_supervises[(person.Id, day)] <= ever);
                _model.Add(_supervises[(person.Id, day)] <= present);
            }
        }

        var (dates, rules) = (_instance.Dates, Rules(0));
        _model.Add(LinearExpr.Sum(days) <= rules.DaysMax);
        foreach (var first in Enumerable.Range(0, Math.Max(0, dates.Count - rules.ConsecutiveDaysMax))
            .Where(first => dates[first].AddDays(rules.ConsecutiveDaysMax) == dates[first + rules.ConsecutiveDaysMax]))
        {
            _model.Add(LinearExpr.Sum(days.Skip(first).Take(rules.ConsecutiveDaysMax + 1)) <= rules.ConsecutiveDaysMax);
        }
    }

    private void Rotate(List<FixedSession> sessions)
    {
        for (var at = 1; at < sessions.Count; at++)
        {
            var (session, before, rules) = (sessions[at], sessions[at - 1], Rules(sessions[at].Day));
            if (before.Day != session.Day && rules.ChangedOneIn > 0)
            {
                var stay = Of(session).Where(on => _on.ContainsKey((before, on.Key.Person))).Select(on =>
                {
                    var stays = _model.NewBoolVar("");
                    _model.Add(stays >= on.Value + _on[(before, on.Key.Person)] - 1);
                    return stays;
                }).ToList();
                _model.Add(rules.ChangedOneIn * (session.Staff.Count - LinearExpr.Sum(stay)) >= session.Staff.Count);
            }

            var row = sessions.Skip(at - rules.ConsecutiveSessionsMax).Take(rules.ConsecutiveSessionsMax + 1).ToList();
            foreach (var person in rules.ConsecutiveSessionsMax > 0 && at >= rules.ConsecutiveSessionsMax ? _instance.People : [])
            {
                _model.Add(LinearExpr.Sum(row.Select(one => (one, person.Id)).Where(_on.ContainsKey).Select(key => _on[key])) <= rules.ConsecutiveSessionsMax);
            }
        }
    }
}
