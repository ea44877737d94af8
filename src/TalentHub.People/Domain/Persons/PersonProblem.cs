using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Domain.Persons;

/// <summary>Why a person cannot be matched, registered or corrected.</summary>
public static class PersonProblem
{
    /// <summary>The document is registered under another name.</summary>
    public static readonly ProblemType NameDiffers = new(
        "person.name-differs", ProblemKind.Conflict,
        "证件{document}已登记的姓名与填写的“{given}”不一致：{where}。请逐字对照证件：填写有误的，更正后重新提交；登记有误的，请联系市人社局更正。",
        "The name registered for document {document} is not {given} as entered: {where}. Compare with the document letter by letter; correct what was entered, or ask the bureau if the registered name is wrong.");

    /// <summary>One file names one person twice.</summary>
    public static readonly ProblemType TwiceInFile = new(
        "person.twice-in-file", ProblemKind.Invalid,
        "第{row}行与第{first}行是同一证件{document}。请删去其中一行。",
        "Rows {row} and {first} hold the same document {document}. Delete one of them.");

    /// <summary>The kind of document is none of the known ones.</summary>
    public static readonly ProblemType DocumentKindUnknown = new(
        "person.document-kind-unknown", ProblemKind.Invalid,
        "证件类型“{kind}”无法识别；可填：{kinds}，或留空由系统按号码识别。",
        "Document type {kind} is not known; write one of {kinds}, or leave it empty to let the number decide.");

    /// <summary>Younger than anybody of the group.</summary>
    public static readonly ProblemType TooYoung = new(
        "person.too-young", ProblemKind.Invalid,
        "按证件号码计算为{age}周岁，小于此处可登记的最小年龄{minimum}周岁；请对照证件核对，未满{minimum}周岁的请勿填报。",
        "By the number the person is {age}, and {minimum} is the youngest that is entered here; compare with the card, and leave out who is younger.");

    /// <summary>Older than anybody of the group.</summary>
    public static readonly ProblemType TooOld = new(
        "person.too-old", ProblemKind.Invalid,
        "按证件号码计算为{age}周岁，大于此处可登记的最大年龄{maximum}周岁；请对照证件核对，确实无误的请联系市人社局。",
        "By the number the person is {age}, and {maximum} is the oldest that is entered here; compare with the card, and ask the bureau if it is right.");

    /// <summary>There is no such person, or not within the caller's sight.</summary>
    public static readonly ProblemType NotFound = new(
        "person.not-found", ProblemKind.NotFound,
        "未找到该人员。请从列表中选择。",
        "This person was not found. Choose one from the list.");

    /// <summary>A correction that changes nothing.</summary>
    public static readonly ProblemType NothingChanged = new(
        "person.nothing-changed", ProblemKind.Invalid,
        "填写内容与登记内容相同，没有需要更正的。",
        "This is what is registered already; there is nothing to correct.");

    /// <summary>The corrected document belongs to another registered person.</summary>
    public static readonly ProblemType DocumentTaken = new(
        "person.document-taken", ProblemKind.Conflict,
        "该证件已登记在另一人名下。请核对证件号码；如为同一人重复登记，请提交合并。",
        "This document is registered for another person. Check the number; if both are one person, ask for the records to be joined.");
}
