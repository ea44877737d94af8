namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>What holds for each person over the whole batch: H13, H14 and H16.</summary>
internal sealed class PeopleRules(Book book, Findings findings)
{
    internal void Check()
    {
        var supervisions = book.Plan.Supervisors.SelectMany(s => s.People.Select(id => new Duty(id, "supervision", s.Site, s.Date, 0, book.Day.Minutes, 0)));
        var duties = book.Sessions.SelectMany(s => s.Staff.Distinct().Select(id =>
            new Duty(id, s.Part == "theory" ? "invigilation" : "examining", s.Site, s.Date, s.From, s.Until, s.Start)));
        foreach (var person in supervisions.Concat(duties).GroupBy(duty => duty.Person))
        {
            var ordered = person.OrderBy(duty => duty.Date).ThenBy(duty => duty.From).ToList();
            Apart(book.People[person.Key], ordered);
            Times(book.People[person.Key], ordered);
            Limits(person.Key, ordered);
        }

        Supervised();
    }

    private void Apart(InstanceFile.Person person, List<Duty> duties)
    {
        findings.AddIf(duties.Select(duty => duty.Kind).Distinct().Count() > 1 && duties.Any(duty => duty.Kind == "supervision"), 13,
            () => $"{person.Id} supervises and has another duty in the batch");
        findings.AddIf(person.Audited && duties.Any(duty => duty.Kind == "examining" && book.RulesOn(duty.Date).AuditorsApart), 13,
            () => $"{person.Id} audited eligibility and examines");
        findings.AddIf(duties.Zip(duties.Skip(1)).Any(pair => pair.First.Date == pair.Second.Date && pair.First.Until > pair.Second.From
            && pair.First.Kind != pair.Second.Kind && pair.First.Kind != "supervision" && pair.Second.Kind != "supervision"), 13,
            () => $"{person.Id} examines and invigilates at once");
    }

    private void Times(InstanceFile.Person person, List<Duty> duties)
    {
        for (var i = 0; i < duties.Count; i++)
        {
            var duty = duties[i];
            findings.AddIf(Windows.Hit(book.Day, person.Away, duty.Date, duty.From, duty.Until), 14, () => $"{person.Id} is away on {duty.Date:yyyy-MM-dd} but on duty");
            if (i == 0 || duties[i - 1].Date != duty.Date)
            {
                continue;
            }

            var before = duties[i - 1];
            findings.AddIf(before.Until > duty.From, 14, () => $"{person.Id} has two duties at once on {duty.Date:yyyy-MM-dd}");
            findings.AddIf(
                before.Until <= duty.From && before.Site != duty.Site && (book.Day.Half(before.From) == book.Day.Half(duty.From)
                    || !book.CanTravel(before.Site, duty.Site, duty.Date, before.Until, duty.Start)),
                14, () => $"{person.Id} cannot travel between two duties on {duty.Date:yyyy-MM-dd}");
        }
    }

    private void Limits(string person, List<Duty> duties)
    {
        var days = duties.Select(duty => duty.Date).Distinct().ToList();
        findings.AddIf(days.Count > book.RulesOn(days[0]).DaysMax, 14, () => $"{person} is on duty on {days.Count} days");
        var inARow = 1;
        for (var i = 0; i < days.Count; i++)
        {
            var rules = book.RulesOn(days[i]);
            inARow = i > 0 && days[i].DayNumber == days[i - 1].DayNumber + 1 ? inARow + 1 : 1;
            findings.AddIf(inARow > rules.ConsecutiveDaysMax, 14, () => $"{person} is on duty on {inARow} days in a row");
            var minutes = duties.Where(duty => duty.Date == days[i] && duty.Kind != "supervision").Sum(duty => duty.Until - duty.From);
            findings.AddIf(minutes > rules.MinutesPerDayMax, 14, () => $"{person} is on duty for {minutes} minutes on {days[i]:yyyy-MM-dd}");
        }
    }

    private void Supervised()
    {
        var supervisors = book.Plan.Supervisors.SelectMany(s => s.People.Select(id => (s.Site, s.Date, Person: id))).Distinct().ToLookup(s => (s.Site, s.Date), s => s.Person);
        foreach (var open in book.Sessions.Select(session => (session.Site, session.Date)).Distinct())
        {
            findings.AddIf(supervisors[open].Count() < book.RulesOn(open.Date).SupervisorsMin, 16, () => $"{open.Site} has too few supervisors on {open.Date:yyyy-MM-dd}");
        }

        foreach (var id in supervisors.SelectMany(day => day).Distinct().Where(id => !book.People[id].Roles.Contains("supervisor")))
        {
            findings.Add(11, $"{id} may not supervise, but does");
        }
    }

    private sealed record Duty(string Person, string Kind, string Site, DateOnly Date, int From, int Until, int Start);
}
