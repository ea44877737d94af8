using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store.Jobs;

namespace TalentHub.Api.Pages.Certification;

/// <summary>How far a run that plans sittings is, in words: its items are candidates, and batches that got no plan from it.</summary>
public static class PlanRunWords
{
    /// <summary>What the numbers of a run mean.</summary>
    /// <param name="texts">The words.</param>
    /// <param name="run">The run.</param>
    /// <param name="plan">How far its planning is; null where nothing is known of it.</param>
    public static string Numbers(Texts texts, JobRunRow run, PlanRunView? plan) => run.State switch
    {
        JobRunState.None or JobRunState.Queued => "",
        JobRunState.Running => run.Total is { } all ? texts.Format("certification.progress.planning", Display.Count(all)) : texts["certification.progress.counting"],
        JobRunState.Completed or JobRunState.Failed or JobRunState.Cancelled => Ended(texts, run, plan?.RefusedBatches ?? 0),
    };

    private static string Ended(Texts texts, JobRunRow run, int batches)
    {
        var (candidates, without) = ((run.Total ?? 0) - batches, run.Refused - batches);
        return texts.Phrases(new[]
        {
            candidates > 0 ? texts.Format("certification.progress.placed", Display.Count(run.Done), Display.Count(candidates)) : null,
            without > 0 ? texts.Format("certification.progress.without", Display.Count(without)) : null,
            batches > 0 ? texts.Format("certification.progress.not-taken", Display.Count(batches)) : null,
        }.OfType<string>());
    }
}
