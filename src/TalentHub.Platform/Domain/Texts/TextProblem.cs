using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Texts;

/// <summary>What can be wrong with a text in people's own words.</summary>
public static class TextProblem
{
    /// <summary>Longer than any text of its kind.</summary>
    public static readonly ProblemType TooLong = new(
        "text.too-long", ProblemKind.Invalid,
        "此处最多{longest}个字，现有{length}个。请缩短；较长的材料请作为文件上传。",
        "This holds {length} characters and takes at most {longest}. Shorten it; upload longer material as a file.");

    /// <summary>A character that nobody sees.</summary>
    public static readonly ProblemType InvisibleCharacter = new(
        "text.invisible-character", ProblemKind.Invalid,
        "第{position}个字符不可见（{character}，控制字符或文字方向标记）。请删除该字符，或重新输入。",
        "Character {position} cannot be seen ({character}: a control or a direction mark). Delete it, or type the text again.");
}
