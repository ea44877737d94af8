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
}
