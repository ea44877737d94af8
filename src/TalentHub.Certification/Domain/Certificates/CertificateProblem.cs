using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Domain.Certificates;

/// <summary>Why a command about a certificate is refused.</summary>
public static class CertificateProblem
{
    /// <summary>There is no such certificate, or it was issued by another organisation.</summary>
    public static readonly ProblemType Unknown = new(
        "certificate.unknown", ProblemKind.NotFound,
        "没有找到这个证书编号。请核对编号。",
        "There is no certificate with this number. Check the number.");

    /// <summary>A correction that changes nothing.</summary>
    public static readonly ProblemType NothingToCorrect = new(
        "certificate.nothing-to-correct", ProblemKind.Invalid,
        "更正内容与证书现有内容相同。请填写正确的姓名或证件号码。",
        "The correction equals what the certificate says. Enter the right name or document number.");

    /// <summary>A correction to what the holder's own record does not say.</summary>
    public static readonly ProblemType NotThePersons = new(
        "certificate.not-the-persons", ProblemKind.Conflict,
        "更正后的姓名和证件号码与持证人的人员登记信息不一致。请先由人社局经办员凭证件更正人员信息，再更正证书。",
        "The name and document are not those of the holder's own record. Let a clerk of the bureau correct that record with the document at hand first, then the certificate.");

    /// <summary>A revocation is requested already.</summary>
    public static readonly ProblemType RevocationPending = new(
        "certificate.revocation-pending", ProblemKind.Conflict,
        "该证书已有撤销申请等待审批。请先处理该申请。",
        "A revocation of this certificate waits for its decision. Decide that one first.");

    /// <summary>No revocation is requested.</summary>
    public static readonly ProblemType RevocationNotRequested = new(
        "certificate.revocation-not-requested", ProblemKind.Conflict,
        "该证书没有待审批的撤销申请。撤销须由一人申请、另一人审批。",
        "No revocation of this certificate waits for a decision. One person asks, another decides.");

    /// <summary>The person holds a live certificate of this occupation at this level already.</summary>
    public static readonly ProblemType AlreadyHeld = new(
        "certificate.already-held", ProblemKind.Conflict,
        "该人员已持有同职业同等级的有效证书。请将其从本批次移出，或先撤销原证书。",
        "The person holds a live certificate of this occupation and level. Take the person out of the batch or revoke the other one.");

    /// <summary>A number was used before.</summary>
    public static readonly ProblemType NumberUsed = new(
        "certificate.number-used", ProblemKind.Conflict,
        "证书编号已被使用。请检查编号序列。",
        "The certificate number was used before. Check the number series.");

    /// <summary>The paper of a revoked certificate was asked for.</summary>
    public static readonly ProblemType PaperOfRevoked = new(
        "certificate.paper-of-revoked", ProblemKind.Conflict,
        "证书 {number} 已撤销，不再出具纸质证书。如对撤销有异议，请联系发证机构。",
        "Certificate {number} is revoked and has no paper any more. Ask the body that issued it if you object.");

    /// <summary>No typeface of this installation has a character of the name or another text.</summary>
    public static readonly ProblemType CharacterNotPrintable = new(
        "certificate.character-not-printable", ProblemKind.Unavailable,
        "证书 {number} 中的汉字“{character}”缺少字形，无法打印。姓名不会改写；请管理员在服务器安装字体 fonts-lxgw-wenkai 和 fonts-hanazono 后重试。",
        "No typeface here has the character {character} of certificate {number}. Names are never changed: let the administrator install the packages fonts-lxgw-wenkai and fonts-hanazono, then try again.");

    /// <summary>The batch has no certificates in this part.</summary>
    public static readonly ProblemType NothingToPrint = new(
        "certificate.nothing-to-print", ProblemKind.NotFound,
        "该批次的这一部分没有可打印的证书。请从批次页面选择要打印的部分。",
        "This part of the batch holds no certificate to print. Choose a part on the page of the batch.");
}
