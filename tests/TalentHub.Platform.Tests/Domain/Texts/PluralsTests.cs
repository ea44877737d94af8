using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Tests.Domain.Texts;

/// <summary>English words follow their number.</summary>
public sealed class PluralsTests
{
    [Theory]
    [InlineData("1", "1 candidate is not placed, and 2 are.")]
    [InlineData("0", "0 candidates are not placed, and 2 are.")]
    [InlineData("11", "11 candidates are not placed, and 2 are.")]
    public void A_number_chooses_the_words_behind_it(string count, string said)
    {
        var type = new ProblemType("test.count", ProblemKind.Conflict, "还有 {count} 名考生未能安排。", "{count} {count:candidate is|candidates are} not placed, and {others} {others:is|are}.");
        Assert.Equal(said, type.With(("count", count), ("others", 2)).English);
        Assert.Equal($"还有 {count} 名考生未能安排。", type.With(("count", count), ("others", 2)).Chinese);
    }

    [Theory]
    [InlineData("no bar {0:N2}", "no bar {0:N2}")]
    [InlineData("a | b {1:x|y}", "a | b {1:x|y}")]
    [InlineData("{0:day|days}", "day")]
    public void What_is_no_choice_of_this_argument_stays(string sentence, string chosen) => Assert.Equal(chosen, Plurals.Chosen(sentence, "0", "1"));
}
