using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>Why a row of a return file is left to a person, as a sentence that names row, column and remedy.</summary>
public static class ReturnRowProblem
{
    /// <summary>The heading of the payment's number.</summary>
    public const string Reference = "支付编号";

    /// <summary>The heading of the amount.</summary>
    public const string Amount = "金额";

    /// <summary>The heading of the result.</summary>
    public const string Status = "结果";

    /// <summary>The heading of the account's name.</summary>
    public const string Name = "户名";

    /// <summary>The heading of the account.</summary>
    public const string Account = "账号";

    /// <summary>The mark before the text of a cell that holds a formula: no bank writes one.</summary>
    public const char FormulaMark = '=';

    private static readonly Dictionary<string, BothLanguages> Headings = new(StringComparer.Ordinal)
    {
        [Reference] = new(Reference, "Reference"), [Amount] = new(Amount, "Amount"), [Status] = new(Status, "Result"), [Name] = new(Name, "Account name"),
        [Account] = new(Account, "Account"),
    };

    /// <summary>Not a number of ours.</summary>
    public static readonly ProblemType ReferenceInvalid = new(
        "return.reference-invalid", ProblemKind.Invalid,
        "第{row}行“支付编号”列：“{written}”不是有效的支付编号（格式或校验位不符）。请与银行核对原件，更正后重新上传。",
        "Row {row}, column Reference: \"{written}\" is no payment number (shape or check digit). Compare it with the bank's original, correct it and upload again.");

    /// <summary>A number that this payout never issued.</summary>
    public static readonly ProblemType ReferenceUnknown = new(
        "return.reference-unknown", ProblemKind.Conflict,
        "第{row}行“支付编号”列：本批次没有发出过“{written}”。请核对是否为其他批次的回盘，或请银行更正。",
        "Row {row}, column Reference: this payout never issued {written}. See whether the row belongs to another payout, or have the bank correct it.");

    /// <summary>A formula where a value belongs.</summary>
    public static readonly ProblemType Formula = new(
        "return.formula", ProblemKind.Invalid,
        "第{row}行“{column}”列：单元格是公式，不能作为银行结果。请改为数值后重新上传。",
        "Row {row}, column {column}: the cell is a formula and is not taken as the bank's word. Replace it by its value and upload again.");

    /// <summary>No amount that can be read.</summary>
    public static readonly ProblemType AmountInvalid = new(
        "return.amount-invalid", ProblemKind.Invalid,
        "第{row}行“金额”列：“{written}”——{why}",
        "Row {row}, column Amount: \"{written}\" - {why}");

    /// <summary>Another amount than was issued.</summary>
    public static readonly ProblemType AmountDiffers = new(
        "return.amount-differs", ProblemKind.Conflict,
        "第{row}行“金额”列：回盘金额{written}元与发出的{issued}元不一致。请与银行核对实际入账金额后再处理。",
        "Row {row}, column Amount: the bank says {written} yuan, {issued} were issued. Ask the bank what was credited, then deal with the row.");

    /// <summary>Another account than it was sent to.</summary>
    public static readonly ProblemType AccountDiffers = new(
        "return.account-differs", ProblemKind.Conflict,
        "第{row}行“账号”列：回盘账号（{written}）与发出的账号不一致。请与银行核实款项实际去向，请银行更正后重新上传；若仅为表格把账号变成了数值，请改为文本后重新上传。",
        "Row {row}, column Account: {written} is not the account it was sent to. Ask the bank where the money went and have the file corrected; if a spreadsheet turned the account into a number, write it as text and upload again.");

    /// <summary>Another name than it was sent to.</summary>
    public static readonly ProblemType NameDiffers = new(
        "return.name-differs", ProblemKind.Conflict,
        "第{row}行“户名”列：“{written}”与发出的户名不一致。请与银行核实款项实际去向，请银行更正后重新上传。",
        "Row {row}, column Account name: {written} is not the name it was sent to. Ask the bank where the money went and have the file corrected, then upload it again.");

    /// <summary>An unknown word for the result.</summary>
    public static readonly ProblemType ResultUnknown = new(
        "return.result-unknown", ProblemKind.Invalid,
        "第{row}行“结果”列：不认识“{written}”。请改为“成功”“失败”或“处理中”后重新上传。",
        "Row {row}, column Result: \"{written}\" is not known. Write success (S), failed (F) or pending (P) and upload again.");

    /// <summary>Contradicts another row or an earlier answer.</summary>
    public static readonly ProblemType Contradiction = new(
        "return.contradiction", ProblemKind.Conflict,
        "第{row}行“结果”列：“{written}”与本文件其他行或银行此前的回复相矛盾，未作变更。请与银行核实后注明处理结果。",
        "Row {row}, column Result: \"{written}\" contradicts another row of this file or what the bank said before; nothing was changed. Ask the bank and note what was found.");

    /// <summary>The sentence for a row.</summary>
    /// <param name="exception">Why it is left to a person.</param>
    /// <param name="line">The row as the bank wrote it, without personal numbers.</param>
    /// <param name="issued">The amount that was issued, where the payment is known.</param>
    public static Problem Of(ReturnException exception, ReturnLine line, Yuan? issued) => exception switch
    {
        ReturnException.ReferenceInvalid => In(line, ReferenceInvalid, Reference, line.Reference),
        ReturnException.ReferenceUnknown => In(line, ReferenceUnknown, Reference, line.Reference),
        ReturnException.AmountInvalid => AmountProblem(line),
        ReturnException.AmountDiffers => AmountDiffers.With(("row", line.Row), ("written", Yuan.Parse(line.Amount) is { Succeeded: true } read ? read.Value : line.Amount), ("issued", issued)).At(line.Row, Amount),
        ReturnException.AccountDiffers => In(line, AccountDiffers, Account, line.Account),
        ReturnException.NameDiffers => In(line, NameDiffers, Name, line.Name),
        ReturnException.ResultUnknown => In(line, ResultUnknown, Status, line.Status),
        ReturnException.Contradiction => In(line, Contradiction, Status, line.Status),
        _ => throw new ArgumentOutOfRangeException(nameof(exception), exception, message: null),
    };

    private static Problem In(ReturnLine line, ProblemType type, string column, string written) =>
        (written.StartsWith(FormulaMark) ? Formula : type).With(("row", line.Row), ("written", written), ("column", Headings[column])).At(line.Row, column);

    private static Problem AmountProblem(ReturnLine line)
    {
        // Numbers as long as an account are not kept; as an amount they are beyond any limit.
        var why = line.Amount.Contains(PersonalNumbers.Removed, StringComparison.Ordinal)
            ? MoneyProblem.TooLarge.With(("largest", Yuan.Most))
            : Yuan.Parse(line.Amount).Problem ?? MoneyProblem.Empty;
        var filled = In(line, AmountInvalid, Amount, line.Amount);
        return filled with
        {
            Chinese = filled.Chinese.Replace("{why}", why.Chinese, StringComparison.Ordinal),
            English = filled.English.Replace("{why}", why.English, StringComparison.Ordinal),
        };
    }
}
