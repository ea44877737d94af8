using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>What can be wrong with a file of rows, or with one of its cells.</summary>
public static class SheetProblem
{
    /// <summary>Neither an xlsx workbook nor text.</summary>
    public static readonly ProblemType Unreadable = new(
        "sheet.unreadable", ProblemKind.Invalid,
        "无法读取该文件：它不是完好的 Excel 工作簿（.xlsx）或 CSV 文本。请用 Excel 打开后另存为 .xlsx 再上传。",
        "This file is neither a sound Excel workbook (.xlsx) nor CSV text. Open it in Excel, save it as .xlsx and upload that.");

    /// <summary>A CSV file in which a quotation mark opens a cell and none closes it.</summary>
    public static readonly ProblemType QuoteOpen = new(
        "sheet.quote-open", ProblemKind.Invalid,
        "CSV 文件第{row}行第{column}列以英文双引号开头，但没有与之配对的结束引号。请补上结束引号，或删去这个引号后再上传。",
        "In row {row}, column {column} of the CSV file a quotation mark opens the cell and none closes it. Close it, or remove it, and upload the file again.");

    /// <summary>The workbook holds what a list never needs.</summary>
    public static readonly ProblemType ActiveContent = new(
        "sheet.active-content", ProblemKind.Invalid,
        "工作簿含有宏、外部链接或文档类型声明（{part}），不予接收。请把数据复制到系统模板中再上传。",
        "The workbook holds macros, external links or a document type ({part}) and is not taken. Copy the data into the template and upload that.");

    /// <summary>It unpacks to more than is taken.</summary>
    public static readonly ProblemType TooLarge = new(
        "sheet.too-large", ProblemKind.TooMuch,
        "文件解压后过大。请拆分为多个文件，并删除多余的工作表和格式后再上传。",
        "The file unpacks to more than is taken. Split it, and remove needless sheets and formatting.");

    /// <summary>Too many rows.</summary>
    public static readonly ProblemType TooManyRows = new(
        "sheet.too-many-rows", ProblemKind.TooMuch,
        "文件超过{limit}行。请拆分为多个文件分别上传。",
        "The file has more than {limit} rows. Split it and upload the parts.");

    /// <summary>Too many columns.</summary>
    public static readonly ProblemType TooManyColumns = new(
        "sheet.too-many-columns", ProblemKind.TooMuch,
        "文件超过{limit}列。请使用系统模板，不要增加列。",
        "The file has more than {limit} columns. Use the template and add no columns.");

    /// <summary>No heading found.</summary>
    public static readonly ProblemType Empty = new(
        "sheet.empty", ProblemKind.Invalid,
        "文件中没有找到表头。请下载系统模板，按表头填写后再上传。",
        "No heading was found in the file. Download the template, fill it in below its headings and upload it.");

    /// <summary>A heading and nothing below.</summary>
    public static readonly ProblemType NoRows = new(
        "sheet.no-rows", ProblemKind.Invalid,
        "表头下面没有数据。请填写后再上传。",
        "There is no row below the heading. Fill in the rows and upload the file again.");

    /// <summary>Columns that the layout needs are not there.</summary>
    public static readonly ProblemType ColumnMissing = new(
        "sheet.column-missing", ProblemKind.Invalid,
        "缺少列：{columns}。请使用系统模板的表头，不要删除或改名。",
        "Missing columns: {columns}. Use the headings of the template without removing or renaming any.");

    /// <summary>A column that the layout does not know.</summary>
    public static readonly ProblemType ColumnUnknown = new(
        "sheet.column-unknown", ProblemKind.Invalid,
        "无法识别的列：{columns}。请删除该列，或改为系统模板中的表头。",
        "Unknown columns: {columns}. Remove them, or use the headings of the template.");

    /// <summary>A column twice.</summary>
    public static readonly ProblemType ColumnTwice = new(
        "sheet.column-twice", ProblemKind.Invalid,
        "列“{columns}”出现了两次。请只保留一列。",
        "Column {columns} is there twice. Keep one of them.");

    /// <summary>A row among the data that says what the heading says.</summary>
    public static readonly ProblemType HeadingRepeated = new(
        "sheet.heading-repeated", ProblemKind.Invalid,
        "第{row}行重复了表头，不是数据。请删除第{row}行后重新上传。",
        "Row {row} repeats the heading and is no data. Remove row {row} and upload the file again.");

    /// <summary>A formula, or text that a spreadsheet would run as one.</summary>
    public static readonly ProblemType Formula = new(
        "sheet.formula", ProblemKind.Invalid,
        "第{row}行“{column}”是公式，不予接收。请改为直接填写的内容（选择性粘贴为“数值”）。",
        "Row {row}, {column}: this is a formula. Enter the value itself (paste special, values).");

    /// <summary>A number that a spreadsheet has rounded.</summary>
    public static readonly ProblemType DigitsLost = new(
        "sheet.digits-lost", ProblemKind.Invalid,
        "第{row}行“{column}”是超过15位的数字，Excel已丢失末尾数字。请把该列设为“文本”格式后重新填写。",
        "Row {row}, {column}: this is a number of more than 15 digits, of which Excel lost the last. Format the column as text and enter it again.");

    /// <summary>No day of the calendar.</summary>
    public static readonly ProblemType NotADate = new(
        "sheet.not-a-date", ProblemKind.Invalid,
        "第{row}行“{column}”不是有效日期。请按 2023-09-04 的格式填写实际存在的日期。",
        "Row {row}, {column}: this is not a day of the calendar. Write it like 2023-09-04.");

    /// <summary>An error value of the spreadsheet.</summary>
    public static readonly ProblemType ErrorValue = new(
        "sheet.error-value", ProblemKind.Invalid,
        "第{row}行“{column}”是Excel错误值。请改为正确的内容。",
        "Row {row}, {column}: this is an error value of Excel. Enter the right content.");

    /// <summary>More text than a cell may hold.</summary>
    public static readonly ProblemType CellTooLong = new(
        "sheet.cell-too-long", ProblemKind.Invalid,
        "第{row}行“{column}”超过{limit}个字符。请缩短。",
        "Row {row}, {column}: more than {limit} characters. Shorten it.");
}
