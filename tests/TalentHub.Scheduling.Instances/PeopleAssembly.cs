using System.Globalization;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Instances;

/// <summary>Turns the drafts of persons into persons; every absence and conflict drawn is kept only if the planted plan does not meet it.</summary>
internal sealed class PeopleAssembly
{
    private static readonly DateOnly QualifiedFrom = new(2024, 1, 1);
    private static readonly DateOnly QualifiedUntil = new(2027, 12, 31);
    private readonly GeneratorOptions _options;
    private readonly Population _population;
    private readonly List<SitePlanting> _sites;
    private readonly int _days;
    private readonly Dice _dice;
    private readonly Dictionary<DraftCandidate, string> _candidateIds;
    private readonly Dictionary<DraftPerson, string> _ids;

    internal PeopleAssembly(
        GeneratorOptions options, Population population, List<SitePlanting> sites, int days, Dice dice, Dictionary<DraftCandidate, string> candidateIds)
    {
        (_options, _population, _sites, _days, _dice, _candidateIds) = (options, population, sites, days, dice, candidateIds);
        var people = sites.SelectMany(site => site.Staff.Examiners.Concat(site.Staff.Invigilators).Concat(site.Staff.Supervisors)).ToList();
        var order = dice.Shuffled(people.Count);
        _ids = people.Select((person, i) => (person, i)).ToDictionary(x => x.person, x => string.Create(CultureInfo.InvariantCulture, $"P{order[x.i] + 1:D6}"));
    }

    internal List<Officer> All() => [.. _sites.SelectMany(Of).OrderBy(person => person.Id, StringComparer.Ordinal)];

    internal List<string> Of(PlantedSession session) => [.. session.Staff.Select(person => _ids[person])];

    internal string Supervisor(int site) => _ids[_sites[site].Staff.Supervisors[0]];

    private IEnumerable<Officer> Of(SitePlanting site)
    {
        var classes = site.Practice.Sessions.Concat(site.Rooms.Sittings).SelectMany(session => session.Candidates).Select(candidate => candidate.Class).Distinct()
            .ToLookup(of => _population.Tracks[of.Track].Family);
        var employers = classes.SelectMany(of => of).Select(of => of.Employer).Distinct().ToList();
        var families = classes.Select(of => of.Key).Order().ToList();
        foreach (var person in site.Staff.Examiners)
        {
            yield return Examiner(person, classes, employers, families);
        }

        foreach (var person in site.Staff.Invigilators)
        {
            yield return Plain(person, OfficerRole.Invigilator, Away(person));
        }

        foreach (var (person, i) in site.Staff.Supervisors.Select((person, i) => (person, i)))
        {
            yield return Plain(person, OfficerRole.Supervisor, i == 0 ? [] : Away(person));
        }
    }

    private Officer Plain(DraftPerson person, OfficerRole role, List<Closure> away) =>
        new(_ids[person], [role], [], null, [], [], Assembly.SiteId(person.Site), away);

    private List<Closure> Away(DraftPerson person) =>
        [.. Enumerable.Range(0, _days).Where(day => person.Busy[day] == 0 && _dice.Chance(0.1)).Select(day => new Closure(Assembly.Date(day)))];

    private Officer Examiner(DraftPerson person, ILookup<int, (int Employer, int Track)> classes, List<int> employers, List<int> families)
    {
        var judged = person.Duties.SelectMany(duty => duty.Candidates).ToHashSet();
        var met = judged.Select(candidate => candidate.Class).ToHashSet();
        List<int> occupations = [person.Family];
        foreach (var share in (double[])[0.8, 0.5])
        {
            if (_dice.Chance(share) && _dice.Of(families) is var other && !occupations.Contains(other))
            {
                occupations.Add(other);
            }
        }

        var employer = _dice.Chance(0.5) && employers.Count > 0 ? _dice.Of(employers) : -1;
        var taught = occupations.SelectMany(family => classes[family]).Where(of => _dice.Chance(_options.Conflicts) && !met.Contains(of)).Select(Assembly.ClassId).ToList();
        List<Withdrawal> withdrawals = [];
        if (_dice.Chance(0.02) && _dice.Of(_population.Candidates) is var relative && !judged.Contains(relative))
        {
            withdrawals.Add(new(_candidateIds[relative], Relation.Relative));
        }

        int[] levels = person.Senior ? [5, 4, 3, 2, 1] : [5, 4, 3];
        return new(
            _ids[person], [person.Senior ? OfficerRole.Senior : OfficerRole.Assessor],
            [.. occupations.Select(family => new Qualification(Assembly.Family("O", family), levels, QualifiedFrom, QualifiedUntil))],
            employer >= 0 && judged.All(candidate => candidate.Employer != employer) ? Assembly.EmployerId(employer) : null, taught, withdrawals,
            Assembly.SiteId(person.Site), Away(person), Audited: person.Duties.Count == 0 && _dice.Chance(0.1));
    }
}
