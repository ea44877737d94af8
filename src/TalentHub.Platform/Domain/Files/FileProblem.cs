using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Files;

/// <summary>Why a file is not taken in, or not given out.</summary>
public static class FileProblem
{
    /// <summary>More bytes than are taken.</summary>
    public static readonly ProblemType TooLarge = new(
        "file.too-large", ProblemKind.TooMuch,
        "文件超过{limit} MB的上限。请压缩或拆分后再上传。",
        "The file is larger than {limit} MB. Make it smaller or split it, and upload again.")
    { Field = "file" };

    /// <summary>No bytes.</summary>
    public static readonly ProblemType Empty = new(
        "file.empty", ProblemKind.Invalid,
        "文件是空的。请检查后重新选择文件。",
        "The file is empty. Look at it and choose the right one.")
    { Field = "file" };

    /// <summary>The content is none of the sorts that are taken here, whatever the name says.</summary>
    public static readonly ProblemType WrongKind = new(
        "file.wrong-kind", ProblemKind.Invalid,
        "文件内容不是此处接收的类型（按内容判断，不看扩展名），或文件已损坏、文本编码不是 UTF-8 或 GB18030。可接收：{allowed}。请另存为上述格式后再上传。",
        "By its content, whatever its name says, the file is of no sort taken here ({allowed}), is damaged, or is text in another encoding than UTF-8 and GB18030. Save it as one of these and upload again.")
    { Field = "file" };

    /// <summary>An archive that unpacks to far more than it is.</summary>
    public static readonly ProblemType Bomb = new(
        "file.unpacks-too-large", ProblemKind.TooMuch,
        "文件解压后异常庞大，不予接收。请用 Excel 重新保存，删除多余的工作表和格式后再上传。",
        "The file unpacks to far too much and is not taken. Save it anew with Excel, without needless sheets and formatting.");

    /// <summary>The organisation's space is used up.</summary>
    public static readonly ProblemType QuotaUsedUp = new(
        "file.quota-used-up", ProblemKind.TooMuch,
        "本单位的文件空间（{limit} MB）已用完。请联系系统管理员扩容后再上传。",
        "The space of your organisation ({limit} MB) is used up. Ask the administrator for more, then upload again.");

    /// <summary>No such file within the reader's scope.</summary>
    public static readonly ProblemType NotFound = new(
        "file.not-found", ProblemKind.NotFound,
        "未找到该文件，或该文件不属于您的单位。",
        "There is no such file, or it belongs to another organisation.");
}
