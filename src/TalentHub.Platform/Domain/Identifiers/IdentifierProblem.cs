using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>What can be wrong with a number or a name. No sentence repeats the number: it may be shown, mailed and logged.</summary>
public static class IdentifierProblem
{
    /// <summary>No identity number at all.</summary>
    public static readonly ProblemType IdentityEmpty = Invalid(
        "identity.empty",
        "证件号码为空，请填写。",
        "The identity number is empty; fill it in.");

    /// <summary>A resident number of the form that ended in 1999.</summary>
    public static readonly ProblemType IdentityFifteenDigits = Invalid(
        "identity.fifteen-digits",
        "这是15位旧身份证号码，已停止使用；请按现行居民身份证填写18位号码。",
        "This is a 15-digit resident number, which is no longer in use; enter the 18-character number of the current card.");

    /// <summary>Not 18 characters.</summary>
    public static readonly ProblemType IdentityLength = Invalid(
        "identity.length",
        "身份证号码应为18位，现为{length}位；请核对是否漏填或多填。",
        "The number has {length} characters and needs 18; look for a missing or an extra one.");

    /// <summary>A character other than digits and a final X.</summary>
    public static readonly ProblemType IdentityCharacter = Invalid(
        "identity.character",
        "身份证号码前17位应为数字，末位为数字或X；如来自Excel，请将该列设为文本格式后重新填写。",
        "The number needs 17 digits and then a digit or X; if it comes from a spreadsheet, format the column as text and enter it again.");

    /// <summary>The first two digits are no province.</summary>
    public static readonly ProblemType IdentityProvince = Invalid(
        "identity.province",
        "身份证号码前两位不是省级行政区划代码；请对照证件核对，9开头的号码请选择“外国人永久居留身份证”。",
        "The first two digits are no province; compare with the card. A number that begins with 9 is a foreign permanent resident card.");

    /// <summary>The date of birth is not in the calendar.</summary>
    public static readonly ProblemType IdentityBirthImpossible = Invalid(
        "identity.birth-date-impossible",
        "身份证号码第7至14位不是真实存在的日期；请对照证件核对。",
        "Characters 7 to 14 are not a date that exists; compare with the card.");

    /// <summary>Born after today.</summary>
    public static readonly ProblemType IdentityBirthInFuture = Invalid(
        "identity.birth-date-in-future",
        "身份证号码中的出生日期晚于今天；请对照证件核对。",
        "The date of birth in the number lies in the future; compare with the card.");

    /// <summary>Born longer ago than anyone lives.</summary>
    public static readonly ProblemType IdentityBirthTooEarly = Invalid(
        "identity.birth-date-too-early",
        "按身份证号码计算年龄超过{age}岁；请对照证件核对。",
        "By the number the person is older than {age}; compare with the card.");

    /// <summary>The check character does not fit.</summary>
    public static readonly ProblemType IdentityCheckDigit = Invalid(
        "identity.check-digit",
        "身份证号码校验位不符，通常是某一位填错；请对照证件逐位核对。",
        "The check character does not fit, usually because one character is wrong; compare with the card.");

    /// <summary>A residence permit that does not begin as one.</summary>
    public static readonly ProblemType IdentityPermitPrefix = Invalid(
        "identity.permit-prefix",
        "港澳台居民居住证号码应以810000、820000或830000开头；请核对号码或改选证件类型。",
        "A residence permit begins with 810000, 820000 or 830000; correct the number or choose another kind of document.");

    /// <summary>Not a travel permit of Hong Kong or Macau residents.</summary>
    public static readonly ProblemType IdentityHongKongMacauShape = Invalid(
        "identity.hong-kong-macau-shape",
        "港澳居民来往内地通行证号码应为H或M加8位或10位数字；请核对号码或改选证件类型。",
        "A travel permit of Hong Kong and Macau is H or M and 8 or 10 digits; correct the number or choose another kind of document.");

    /// <summary>Not a travel permit of Taiwan residents.</summary>
    public static readonly ProblemType IdentityTaiwanShape = Invalid(
        "identity.taiwan-shape",
        "台湾居民来往大陆通行证号码应为8位数字（旧证为10位数字，可带一位字母）；请核对号码或改选证件类型。",
        "A travel permit of Taiwan is 8 digits (older ones 10, with or without a letter); correct the number or choose another kind of document.");

    /// <summary>Not a foreign permanent resident card.</summary>
    public static readonly ProblemType IdentityPermanentResidenceShape = Invalid(
        "identity.permanent-residence-shape",
        "外国人永久居留身份证号码应为9开头的18位号码，或旧证的3位字母加12位数字；请核对号码或改选证件类型。",
        "A foreign permanent resident card has 18 characters from 9, or 3 letters and 12 digits on older cards; correct the number or choose another kind.");

    /// <summary>Not a passport number.</summary>
    public static readonly ProblemType IdentityPassportShape = Invalid(
        "identity.passport-shape",
        "护照号码应为5至17位字母或数字；请核对号码或改选证件类型。",
        "A passport number is 5 to 17 letters and digits; correct the number or choose another kind of document.");

    /// <summary>Like no document that is known.</summary>
    public static readonly ProblemType IdentityUnknown = Invalid(
        "identity.unknown",
        "无法识别证件号码；请核对号码，并选择证件类型。",
        "The number is like no known document; check it and choose the kind of document.");

    /// <summary>Not 18 characters.</summary>
    public static readonly ProblemType CreditCodeLength = Invalid(
        "credit-code.length",
        "统一社会信用代码应为18位，现为{length}位；请对照营业执照核对。",
        "The credit code has {length} characters and needs 18; compare with the business licence.");

    /// <summary>A character that credit codes do not use.</summary>
    public static readonly ProblemType CreditCodeCharacter = Invalid(
        "credit-code.character",
        "统一社会信用代码第{position}位不能是“{character}”；代码不使用字母I、O、S、V、Z，请核对是否误填数字1、0、5、2。",
        "Position {position} of the credit code cannot be {character}: the letters I, O, S, V and Z are not used; look for 1, 0, 5 or 2.");

    /// <summary>The check character does not fit.</summary>
    public static readonly ProblemType CreditCodeCheckDigit = Invalid(
        "credit-code.check-digit",
        "统一社会信用代码校验位不符，通常是某一位填错；请对照营业执照逐位核对。",
        "The check character of the credit code does not fit, usually because one character is wrong; compare with the business licence.");

    private static ProblemType Invalid(string code, string chinese, string english) => new(code, ProblemKind.Invalid, chinese, english);
}
