using System.Security.Cryptography;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Commands;

/// <summary>
/// The version of a record: what a form or a program saw of it when a command was made (<see cref="CommandContext.MadeOn"/>). The record's
/// own grain compares it with what the record is when the command is decided, so that nobody overwrites what they have not seen.
/// </summary>
public static class RecordVersion
{
    /// <summary>The record is no longer what the command was made on.</summary>
    public static readonly ProblemType Changed = new(
        "record.changed-meanwhile", ProblemKind.Conflict,
        "您打开本页之后，这条记录已被修改，所以没有保存。您填写的内容仍在下面；请在另一窗口打开该记录核对，确认以下内容仍然正确后再次保存。",
        "This record was changed after you opened the page, so nothing was saved. What you typed is still below: open the record in another window and compare, then save again if this is still right.");

    /// <summary>The version that consists of some values.</summary>
    public static string Of(params object?[] values) => Convert.ToHexStringLower(SHA256.HashData(Json.Bytes(values)));
}
