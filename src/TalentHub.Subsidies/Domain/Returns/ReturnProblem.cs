using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>Why a return file is not taken in.</summary>
public static class ReturnProblem
{
    /// <summary>No file was sent.</summary>
    public static readonly ProblemType Missing = new(
        "return.missing", ProblemKind.Invalid,
        "请选择银行回盘文件（GBK或UTF-8文本、CSV或Excel）后上传。",
        "Choose the bank's return file (text as GBK or UTF-8, CSV or Excel) and upload it.");

    /// <summary>Nothing in it.</summary>
    public static readonly ProblemType Empty = new(
        "return.empty", ProblemKind.Invalid,
        "回盘文件是空的。请向银行重新索取后上传。",
        "The return file is empty. Ask the bank for it again and upload it.");

    /// <summary>No heading, or nothing below it.</summary>
    public static readonly ProblemType NoRows = new(
        "return.no-rows", ProblemKind.Invalid,
        "回盘文件中没有找到表头（“支付编号”“金额”“结果”三列）和其下的数据行。请向银行重新索取后上传。",
        "The return file has no heading (columns Reference, Amount and Result) with rows below it. Ask the bank for it again and upload it.");

    /// <summary>A column is not there.</summary>
    public static readonly ProblemType ColumnMissing = new(
        "return.column-missing", ProblemKind.Invalid,
        "回盘文件缺少列：{columns}。表头须有“支付编号”“金额”“结果”三列，请补上后重新上传。",
        "The return file lacks columns: {columns}. It needs Reference, Amount and Result; add them and upload it again.");

    /// <summary>Larger than any return file.</summary>
    public static readonly ProblemType TooLarge = new(
        "return.too-large", ProblemKind.TooMuch,
        "回盘文件超过{megabytes} MB。请拆分后分别上传，分次上传不会重复入账。",
        "The return file is larger than {megabytes} MB. Upload it in parts; nothing is booked twice.");

    /// <summary>The same bytes came before.</summary>
    public static readonly ProblemType Repeated = new(
        "return.repeated", ProblemKind.Conflict,
        "此文件与{at}收到的“{name}”内容完全相同，已处理过，未重复入账。请查看该文件的处理结果；如银行有更正，请上传更正后的文件。",
        "This file holds exactly what \"{name}\" of {at} held; it was dealt with and nothing is booked twice. See what came of that file; if the bank corrected something, upload the corrected file.");

    /// <summary>Text that no encoding explains.</summary>
    public static readonly ProblemType Unreadable = new(
        "return.unreadable", ProblemKind.Invalid,
        "回盘文件不是可识别的文本（GBK、GB18030、UTF-8）或Excel（xlsx）文件。请核对文件后重新上传。",
        "The return file is neither text (GBK, GB18030, UTF-8) nor an Excel workbook (xlsx). Check the file and upload it again.");
}
