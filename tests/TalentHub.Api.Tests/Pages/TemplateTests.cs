using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Tests.Certification;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Standards;
using TalentHub.People.Jobs.Rosters;

namespace TalentHub.Api.Tests.Pages;

/// <summary>The notes of a template name the words that a column takes, in both languages.</summary>
[Collection(CertificationTests.Name)]
public sealed class TemplateTests(CertificationApp app)
{
    [Theory]
    [InlineData("certification.candidates", "合理便利", "无障碍考场、延长时间", "extra time")]
    [InlineData("certification.candidates", "等级", "三级/高级工", "Level 5")]
    [InlineData("certification.candidates", "证件类型", "居民身份证、", "ResidentId")]
    [InlineData("certification.scores", "理论成绩", "缺考、违纪", "Absent")]
    [InlineData("training.agreements", "协议类型", "校企合作、订单培养", "OrderedTraining")]
    [InlineData("organisations.enterprises", "世界500强", "是、否", "yes")]
    public void A_column_that_takes_a_few_words_names_them(string kind, string column, string chinese, string english)
    {
        var found = Assert.Single(app.Services.GetServices<IRosterKind>().Single(k => k.Name == kind).Layout.Columns, c => c.Chinese == column);

        Assert.NotEmpty(found.Sample);
        Assert.Contains(chinese, found.Takes?.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, found.Takes?.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_samples_are_understood()
    {
        var columns = app.Services.GetServices<IRosterKind>().Single(k => k.Name == "certification.candidates").Layout.Columns;

        Assert.Equal(new Accommodations(Access: true, ExtraTime: true), Accommodations.Read(columns.Single(c => c.Chinese == CandidateColumns.Accommodations).Sample));
        Assert.NotNull(SkillLevels.Read(columns.Single(c => c.Chinese == CandidateColumns.Level).Sample));
    }
}
