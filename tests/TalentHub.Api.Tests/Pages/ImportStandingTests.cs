using TalentHub.Api.Pages.Certification;
using TalentHub.Api.Pages.Imports;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Store.Rosters;

namespace TalentHub.Api.Tests.Pages;

public sealed class ImportStandingTests
{
    [Theory]
    [InlineData(RosterImportState.Checked, 3, true)]
    [InlineData(RosterImportState.Checked, 0, false)]
    [InlineData(RosterImportState.Checking, 3, false)]
    [InlineData(RosterImportState.Registered, 3, false)]
    public void Only_a_checked_file_with_rows_to_register_waits_to_be_confirmed(RosterImportState state, int valid, bool waits) =>
        Assert.Equal(waits, ImportStanding.WaitsForConfirmation(new RosterImportRow
        {
            Kind = "training.students", TargetTitle = "甲班", FileName = "名册.xlsx", UploadedBy = "张三", State = state, Valid = valid,
        }));

    [Theory]
    [InlineData("certification.candidates", "candidates")]
    [InlineData("certification.scores", "scores")]
    public void A_roster_that_is_done_leads_back_to_the_tab_it_came_from(string kind, string tab)
    {
        var batch = Guid.CreateVersion7();

        Assert.Equal($"/batches/{batch}?tab={tab}", ImportAddresses.Record(kind, batch));
        Assert.Contains(tab, CandidateLists.Tabs);
    }

    [Theory]
    [InlineData("zh-CN", "确认")]
    [InlineData("en", "confirm")]
    public void A_timeline_asks_nobody_to_confirm_what_a_dry_run_found(string language, string word)
    {
        var texts = File.ReadAllText(Path.Combine(Repository.Root, "api", "Resources", $"imports.{language}.json"));
        var state = texts.Split('\n').Single(line => line.Contains("\"RosterImportState.Checked\"", StringComparison.Ordinal));

        Assert.DoesNotContain(word, state, StringComparison.OrdinalIgnoreCase);
    }
}
