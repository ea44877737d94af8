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

    /// <summary>Not 12 digits.</summary>
    public static readonly ProblemType BankCodeShape = Invalid(
        "bank-code.shape",
        "联行号应为12位数字，现为{length}位字符；请向开户银行核对。",
        "The bank code has {length} characters and needs 12 digits; ask the bank of the account.");

    /// <summary>Not 5 to 32 digits.</summary>
    public static readonly ProblemType BankAccountShape = Invalid(
        "bank-account.shape",
        "银行账号应为5至32位数字，现为{length}位字符；请核对，如来自Excel，请将该列设为文本格式后重新填写。",
        "The account has {length} characters and needs 5 to 32 digits; if it comes from a spreadsheet, format the column as text and enter it again.");

    /// <summary>No mobile number.</summary>
    public static readonly ProblemType MobileShape = Invalid(
        "mobile.shape",
        "手机号码应为1开头的11位数字，境外号码请以+和国家（地区）代码开头，例如+852；请核对。",
        "A mobile number is 11 digits from 13 to 19; a number from elsewhere begins with + and its country code, for example +852.");

    /// <summary>Not a code of the classification.</summary>
    public static readonly ProblemType OccupationCodeShape = Invalid(
        "occupation-code.shape",
        "职业编码应形如6-24-02-03；请对照《职业分类大典》核对，如来自Excel，请将该列设为文本格式。",
        "An occupation code looks like 6-24-02-03; compare with the national classification, and format a spreadsheet column as text.");

    /// <summary>No name.</summary>
    public static readonly ProblemType NameEmpty = Invalid(
        "name.empty",
        "姓名为空，请填写。",
        "The name is empty; fill it in.");

    /// <summary>A document, telephone or account number stands where the name belongs.</summary>
    public static readonly ProblemType NameHoldsNumber = Invalid(
        "name.holds-number",
        "姓名中出现了证件号码、手机号码或账号样式的数字，可能填错了列；请只填写姓名。",
        "The name holds digits like a document, telephone or account number; perhaps a column was mixed up. Enter the name alone.");

    /// <summary>More characters than a name may have.</summary>
    public static readonly ProblemType NameTooLong = Invalid(
        "name.too-long",
        "姓名有{length}个字符，最多{maximum}个；请核对是否粘贴了其他内容。",
        "The name has {length} characters and may have {maximum}; look whether something else was pasted into it.");

    /// <summary>A control or direction character.</summary>
    public static readonly ProblemType NameInvisibleCharacter = Invalid(
        "name.invisible-character",
        "姓名第{position}个字符（{character}）是不可见的控制字符；请删除后重新填写。",
        "Character {position} of the name ({character}) is an invisible control character; delete it and enter the name again.");

    /// <summary>A sign, an arrow, a picture or a currency mark, which stands in no name.</summary>
    public static readonly ProblemType NameSymbol = Invalid(
        "name.symbol",
        "姓名第{position}个字符“{character}”是符号，不会出现在姓名中；请按证件填写姓名。",
        "Character {position} of the name, {character}, is a symbol and stands in no name; enter the name as on the identity card.");

    /// <summary>A character that was lost in an earlier conversion.</summary>
    public static readonly ProblemType NameCharacterLost = Invalid(
        "name.character-lost",
        "姓名第{position}个字符在转换编码时已丢失；请按证件重新填写，文件请另存为UTF-8或xlsx。",
        "Character {position} of the name was lost in a conversion; enter it again from the card, and save files as UTF-8 or xlsx.");

    /// <summary>Not 22 characters.</summary>
    public static readonly ProblemType CertificateLength = Invalid(
        "certificate-number.length",
        "证书编号应为22位，现为{length}位；请对照证书核对。",
        "The certificate number has {length} characters and needs 22; compare with the certificate.");

    /// <summary>Not a category of bodies.</summary>
    public static readonly ProblemType CertificateCategory = Invalid(
        "certificate-number.category",
        "证书编号首位应为Y或S，现为“{character}”；请对照证书核对。",
        "A certificate number begins with Y or S and not with {character}; compare with the certificate.");

    /// <summary>A letter where a digit stands.</summary>
    public static readonly ProblemType CertificateDigits = Invalid(
        "certificate-number.digits",
        "证书编号除首位和第16位外应全为数字；请对照证书核对。",
        "All but the first and the sixteenth character of a certificate number are digits; compare with the certificate.");

    /// <summary>No province.</summary>
    public static readonly ProblemType CertificateProvince = Invalid(
        "certificate-number.province",
        "证书编号第6至7位“{province}”不是省级行政区划代码；请对照证书核对。",
        "Characters 6 and 7 of the certificate number, {province}, are no province; compare with the certificate.");

    /// <summary>No level.</summary>
    public static readonly ProblemType CertificateLevel = Invalid(
        "certificate-number.level",
        "证书编号第16位“{character}”不是职业技能等级代码，应为1至5或已配置的字母；请对照证书核对。",
        "Character 16 of the certificate number, {character}, is no level: 1 to 5 or a configured letter; compare with the certificate.");

    /// <summary>The serial is not from 1 up.</summary>
    public static readonly ProblemType CertificateSerialZero = Invalid(
        "certificate-number.serial-zero",
        "证书编号末六位序列码应从000001起；请对照证书核对。",
        "The last six digits of a certificate number count from 000001; compare with the certificate.");

    /// <summary>All serials of a body, year and level are given out.</summary>
    public static readonly ProblemType CertificateSeriesUsedUp = Invalid(
        "certificate-number.series-used-up",
        "{year}年等级代码{level}的证书序列码已用至999999；请向主管部门申请新的站点序列码。",
        "All 999,999 serials of {year} and level {level} are given out; ask the authority for another site code.");

    /// <summary>A year that two digits cannot write.</summary>
    public static readonly ProblemType CertificateYear = Invalid(
        "certificate-number.year",
        "证书核发年份{year}无法编号，应在2000至2099年之间；请核对核发日期。",
        "The year of issue {year} cannot be numbered, only 2000 to 2099; check the date of issue.");

    /// <summary>Issued after today.</summary>
    public static readonly ProblemType CertificateYearInFuture = Invalid(
        "certificate-number.year-in-future",
        "证书编号所示核发年份{year}晚于今年；请对照证书核对。",
        "The year of issue in the certificate number, {year}, lies in the future; compare with the certificate.");

    /// <summary>A part of the wrong length.</summary>
    public static readonly ProblemType CertificateParts = Invalid(
        "certificate-number.parts",
        "评价机构代码应为4位、省级代码2位、站点序列码6位；请核对评价机构备案信息。",
        "A body has 4 digits, a province 2 and a site 6; check the filing of the certification body.");

    /// <summary>Not a reference number.</summary>
    public static readonly ProblemType ReferenceShape = Invalid(
        "reference-number.shape",
        "业务编号应形如PC2023-000123-9；请对照通知核对。",
        "A reference number looks like PC2023-000123-9; compare with the notice.");

    /// <summary>The check digit does not fit.</summary>
    public static readonly ProblemType ReferenceCheckDigit = Invalid(
        "reference-number.check-digit",
        "业务编号校验位不符，通常是某一位填错；请对照通知逐位核对。",
        "The check digit of the reference number does not fit, usually because one digit is wrong; compare with the notice.");

    private static ProblemType Invalid(string code, string chinese, string english) => new(code, ProblemKind.Invalid, chinese, english);
}
