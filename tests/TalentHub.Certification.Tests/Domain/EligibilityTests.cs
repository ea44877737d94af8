using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Tests.Support;

namespace TalentHub.Certification.Tests.Domain;

/// <summary>Who may be entered for a level of a batch, and the first of the reasons that stand in the way.</summary>
public sealed class EligibilityTests
{
    private const string Other = "6-24-07-01";
    private static readonly Eligibility OfBatch = new([new(Given.LampMaker, SkillLevel.Senior, Guid.Empty), new(Given.LampMaker, SkillLevel.Intermediate, Guid.Empty)], 2023, OneCertificateAYear: true);

    public static TheoryData<string?, string, SkillLevel, PersonStanding> Standings => new()
    {
        { null, Given.LampMaker, SkillLevel.Senior, PersonStanding.New },
        { "candidate.track-not-in-batch", Given.LampMaker, SkillLevel.Junior, PersonStanding.New },
        { "candidate.track-not-in-batch", Other, SkillLevel.Senior, PersonStanding.New },
        { "candidate.already-certified", Given.LampMaker, SkillLevel.Senior, Holds(Given.LampMaker, SkillLevel.Senior, 2020) },
        { "candidate.already-certified", Given.LampMaker, SkillLevel.Intermediate, Holds(Given.LampMaker, SkillLevel.Senior, 2020) },
        { null, Given.LampMaker, SkillLevel.Senior, Holds(Given.LampMaker, SkillLevel.Intermediate, 2020) },
        { "candidate.certified-this-year", Given.LampMaker, SkillLevel.Senior, Holds(Other, SkillLevel.Junior, 2023) },
        { "candidate.entered-elsewhere", Given.LampMaker, SkillLevel.Senior, In(Given.LampMaker, SkillLevel.Senior) },
        { "candidate.certificate-awaited", Given.LampMaker, SkillLevel.Senior, In(Given.LampMaker, SkillLevel.Senior, passed: true) },
        { null, Given.LampMaker, SkillLevel.Intermediate, In(Given.LampMaker, SkillLevel.Senior) },
        { null, Given.LampMaker, SkillLevel.Senior, In(Other, SkillLevel.Senior) },
        { "candidate.results-awaited", Given.LampMaker, SkillLevel.Senior, Awaits(Given.LampMaker, SkillLevel.Senior) },
        { null, Given.LampMaker, SkillLevel.Intermediate, Awaits(Given.LampMaker, SkillLevel.Senior) },
    };

    [Theory, MemberData(nameof(Standings))]
    public void The_first_reason_stands_in_the_way_and_names_the_batch_where_there_is_one(string? code, string occupation, SkillLevel level, PersonStanding standing)
    {
        var refusal = OfBatch.Refusal(occupation, level, standing);

        Assert.Equal(code, refusal?.Code);
        if (standing.Open.Count + standing.Awaited.Count > 0 && refusal is not null)
        {
            Assert.Equal("前一批次", refusal.Arguments["title"]);
            Assert.All(new[] { refusal.Chinese, refusal.English }, sentence => Assert.Contains("前一批次", sentence, StringComparison.Ordinal));
        }
    }

    private static PersonStanding Holds(string occupation, SkillLevel level, int year) => new(InBatch: false, [new("Y000044123456233000001", occupation, level, new(year, 5, 1))]);

    private static PersonStanding In(string occupation, SkillLevel level, bool passed = false) => PersonStanding.New with { Open = [new(occupation, level, "前一批次", passed)] };

    private static PersonStanding Awaits(string occupation, SkillLevel level) => PersonStanding.New with { Awaited = [new(occupation, level, "前一批次")] };
}
