using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Domain.Candidates;

/// <summary>What is arranged for a candidate with a disability (合理便利, 残疾人保障法 art. 54).</summary>
/// <param name="Access">Rooms that can be reached with a wheelchair.</param>
/// <param name="ExtraTime">More time in theory, by the setting of the day.</param>
public sealed record Accommodations(bool Access, bool ExtraTime)
{
    /// <summary>Nothing in particular.</summary>
    public static readonly Accommodations None = new(Access: false, ExtraTime: false);

    private static readonly char[] Between = ['、', '，', ',', '；', ';', '/', ' '];
    private static readonly string[] AccessWords = ["无障碍考场", "无障碍", "accessible room"];
    private static readonly string[] TimeWords = ["延长时间", "延长考试时间", "extra time"];

    /// <summary>How a cell of a roster is filled in.</summary>
    public static BothLanguages HowToFill => new(
        $"填写：{AccessWords[0]}、{TimeWords[0]}；两项都需要时写“{AccessWords[0]}、{TimeWords[0]}”；不需要时留空",
        $"{AccessWords[^1]}, {TimeWords[^1]}, or both with a comma between; empty for none");

    /// <summary>A cell of a roster, in Chinese or English; null when a word of it is not known.</summary>
    public static Accommodations? Read(string? cell)
    {
        var (access, time) = (false, false);
        foreach (var word in Words(cell ?? ""))
        {
            var (isAccess, isTime) = (AccessWords.Contains(word, StringComparer.OrdinalIgnoreCase), TimeWords.Contains(word, StringComparer.OrdinalIgnoreCase));
            if (!isAccess && !isTime)
            {
                return null;
            }

            (access, time) = (access || isAccess, time || isTime);
        }

        return new(access, time);
    }

    // English phrases hold blanks, by which Chinese words may be parted.
    private static IEnumerable<string> Words(string cell) => AccessWords.Concat(TimeWords).Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase)
        ? [cell.Trim()]
        : cell.Split([.. Between.Where(mark => mark != ' ' || cell.Any(c => c > '\u2e7f'))], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
