using TalentHub.Api.Pages.Certification;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Organisations.Domain;

namespace TalentHub.Api.Tests.Certification;

public sealed class PlanFormTests
{
    private const string LampMaker = "6-24-07-02";

    [Fact]
    public void A_plan_that_is_opened_and_saved_again_keeps_its_rooms_with_their_occupations()
    {
        var batch = new AssessmentBatch
        {
            Title = "第一批", ExamFrom = new(2023, 9, 1), ExamTo = new(2023, 9, 2), Tracks = [new(LampMaker, SkillLevel.Senior, Guid.Empty)],
            Venues =
            [
                new("一厂区", "理论一室", VenueKind.TheoryRoom, 30), new("一厂区", "灯具车间", VenueKind.Workshop, 12, LampMaker),
                new("二厂区", "综合车间", VenueKind.Workshop, 8),
            ],
        };

        var plan = PlanForm.Of(batch).Plan(Guid.Empty, [new(LampMaker, SkillLevel.Senior, new(2022, 1, 1), new(2024, 12, 31))]);

        Assert.Equal(batch.Venues, plan.Venues);
        Assert.Equal((batch.Title, batch.ExamFrom, batch.ExamTo), (plan.Title, plan.ExamFrom, plan.ExamTo));
    }

    [Fact]
    public void A_theory_room_has_no_stations_whatever_was_chosen_beside_it() =>
        Assert.Null(new PlanRoom("一厂区", "理论一室", nameof(VenueKind.TheoryRoom), "30", LampMaker).Venue.OccupationCode);

    [Theory]
    [InlineData("", "", "from form.day-missing|to form.day-missing")]
    [InlineData("2023-09-01", "", "to form.day-missing")]
    [InlineData("1850-09-01", "1850-09-02", "from day.out-of-range|to day.out-of-range")]
    [InlineData("2023-09-02", "2023-09-01", "to batch.dates-wrong")]
    public void A_day_that_is_missing_is_asked_for_and_one_that_is_wrong_is_named(string from, string to, string told)
    {
        var form = new PlanForm { Title = "第一批", Kind = nameof(BatchKind.OwnFiling), From = from, To = to, Tracks = [PlanForm.Key(LampMaker, 3)] };
        var plan = form.Plan(Guid.Empty, [new(LampMaker, SkillLevel.Senior, new(2022, 1, 1), new(2024, 12, 31))]);

        var wrong = PlanRules.Wrong(plan, new("演示照明", [], []), new(2023, 8, 1)).Select(form.Placed);
        Assert.Equal(told, string.Join('|', wrong.Select(problem => $"{problem.Field} {problem.Code}")));
    }
}
