using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Jobs;

/// <summary>What came of one item of a run. The detail holds no personal data in full.</summary>
/// <param name="Key">Names the item within its run, the same at every attempt: a row number, a record's id.</param>
/// <param name="State">Done or refused.</param>
/// <param name="Detail">Why, or what it became.</param>
public sealed record JobItem(string Key, JobItemState State, JobItemDetail Detail)
{
    /// <summary>The item took effect.</summary>
    /// <param name="key">The item.</param>
    /// <param name="result">What it became, for example a number that was given; null when there is nothing to say.</param>
    public static JobItem Done(string key, string? result = null) => new(key, JobItemState.Done, new JobItemDetail { Result = result });

    /// <summary>The item was refused for one or more reasons.</summary>
    public static JobItem Refused(string key, params IReadOnlyList<Problem> problems) =>
        new(key, JobItemState.Refused, new JobItemDetail { Problems = problems });
}
