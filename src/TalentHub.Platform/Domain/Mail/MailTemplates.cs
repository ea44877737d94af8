namespace TalentHub.Platform.Domain.Mail;

/// <summary>
/// The mails of the product, with their fields in braces. None names an identity number, a telephone or an account; links lead to pages
/// behind the sign-in: <c>{portal}</c> is the public address, known when a mail is sent, <c>{path}</c> the page. A field that reads differently in each language
/// is two, as <c>{places.zh}</c> and <c>{places.en}</c>.
/// </summary>
public static class MailTemplates
{
    /// <summary>An account was made: <c>user</c>. The password travels another way.</summary>
    public static readonly MailTemplate AccountMade = new(
        "您的账户已开通", "Your account is ready",
        "{name}，您好：\n\n您的账户已开通，登录名为 {user}。\n请打开 {portal}{path} 登录；初始密码由为您开通账户的人另行告知，首次登录须更改。",
        "Dear {name},\n\nan account was opened for you; your sign-in name is {user}.\nSign in at {portal}{path}. Whoever opened it gives you the first password separately; you change it when you first sign in.");

    /// <summary>The public notice of a batch's results has begun: <c>batch</c>, <c>from</c>, <c>to</c>.</summary>
    public static readonly MailTemplate ResultsPublished = new(
        "认定结果已公示：{batch}", "Results published: {batch}",
        "{name}，您好：\n\n“{batch}”的认定结果自{from}起公示，至{to}止。\n请打开 {portal}{path} 查看；如有异议，请在公示期内提出。",
        "Dear {name},\n\nthe results of {batch} are published from {from} to {to}.\nSee them at {portal}{path}; an objection can be raised until the notice ends.");

    /// <summary>An admission ticket is out: <c>batch</c>, <c>body</c>, <c>ticket</c>, <c>places</c>.</summary>
    public static readonly MailTemplate TicketOut = new(
        "准考证已编排：{batch}", "Your admission ticket is out: {batch}",
        "{name}，您好：\n\n“{batch}”的考场已编排，您的准考证号为 {ticket}。\n{places.zh}\n请打开 {portal}{path} 查看并打印准考证，或向“{body}”领取；请凭准考证和身份证件按时到场。",
        "Dear {name},\n\nthe sittings of {batch} are arranged; your ticket number is {ticket}.\n{places.en}\nSee and print the ticket at {portal}{path}, or get it from {body}; come in time with the ticket and your identity document.");

    /// <summary>Parts of a candidate's ticket moved: <c>batch</c>, <c>body</c>, <c>ticket</c>, <c>moves</c>.</summary>
    public static readonly MailTemplate TicketMoved = new(
        "考试时间或考场有变动：{batch}", "Your examination has moved: {batch}",
        "{name}，您好：\n\n您在“{batch}”的考试安排（准考证号 {ticket}）有变动，原准考证上的该项安排作废。\n{moves.zh}\n请打开 {portal}{path} 查看并打印新的准考证，或向“{body}”领取；有疑问请与其联系。",
        "Dear {name},\n\nyour places in {batch} (ticket {ticket}) have changed; what the old ticket says of them no longer holds.\n{moves.en}\nSee and print the new ticket at {portal}{path}, or get it from {body}, who also answers questions.");

    /// <summary>Parts of a candidate are deferred: <c>batch</c>, <c>body</c>, <c>ticket</c>, <c>parts</c>, <c>reason</c>, <c>until</c> the last day for the next one to begin.</summary>
    public static readonly MailTemplate PartsDeferred = new(
        "缓考通知：{batch}", "Your examination is deferred: {batch}",
        "{name}，您好：\n\n“{batch}”未能为您（准考证号 {ticket}）的{parts.zh}安排考场，已登记缓考，不作缺考处理，也不计考试次数。\n原因：{reason}\n您可由“{body}”报入以后的批次参加考试；在 {until} 及以前开考的，已合格的科目成绩届时有效。其他科目的考试安排见 {portal}{path} 。",
        "Dear {name},\n\n{batch} has no place for you (ticket {ticket}) in: {parts.en}. It is deferred; you are not absent, and it does not count as an attempt.\nReason given: {reason}\n{body} can enter you in a later batch; in one that begins by {until}, what you have passed counts. Your other parts: {portal}{path}");

    /// <summary>Deferrals of a candidate's parts are taken back: <c>batch</c>, <c>body</c>, <c>ticket</c>, <c>parts</c>, <c>reason</c>.</summary>
    public static readonly MailTemplate DeferralWithdrawn = new(
        "缓考已撤回：{batch}", "Your examination is not deferred any more: {batch}",
        "{name}，您好：\n\n“{batch}”为您（准考证号 {ticket}）的{parts.zh}登记的缓考已撤回，您仍在本批次参加考试，考场安排后另行通知。\n原因：{reason}\n考试安排见 {portal}{path} ；有疑问请与“{body}”联系。",
        "Dear {name},\n\nin {batch} (ticket {ticket}) this is not deferred any more: {parts.en}. You sit it in this batch, and hear of your place once there is one.\nReason given: {reason}\nYour parts: {portal}{path}. {body} answers questions.");

    /// <summary>Tickets of a body's batch moved: <c>batch</c>, <c>candidates</c>, <c>parts</c>, <c>missing</c> parts without a place.</summary>
    public static readonly MailTemplate TicketsMoved = new(
        "已发准考证有变动：{batch}", "Published tickets have moved: {batch}",
        "{name}，您好：\n\n“{batch}”的考场安排有变动：{candidates} 名考生的 {parts} 项考试有变动，目前尚无考场的 {missing} 项。有本系统账号的考生另有邮件通知，其他考生请由贵单位通知。\n名单见 {portal}{path} 的“变动的准考证”，可导出；请重新打印并发放准考证。",
        "Dear {name},\n\nthe timetable of {batch} has changed: parts that moved: {parts}, of candidates: {candidates}; without a place for now: {missing}. Candidates who have an account get a mail of their own; please tell the others.\nThe list is under moved tickets at {portal}{path} and can be exported; print the tickets anew and hand them out.");

    /// <summary>A certificate was issued: <c>occupation</c>, <c>number</c>, <c>day</c>.</summary>
    public static readonly MailTemplate CertificateIssued = new(
        "职业技能等级证书已核发", "Your skill-level certificate was issued",
        "{name}，您好：\n\n您的“{occupation}”职业技能等级证书（编号 {number}）已于{day}核发。\n请打开 {portal}{path} 查看；电子证书与纸质证书具有同等效力。",
        "Dear {name},\n\nyour skill-level certificate ({occupation}, number {number}) was issued on {day}.\nSee it at {portal}{path}; the electronic certificate has the same force as the paper.");

    /// <summary>A claim was approved: <c>reference</c>, <c>reason</c>.</summary>
    public static readonly MailTemplate ClaimApproved = Claim("通过", "approved");

    /// <summary>A claim was refused: <c>reference</c>, <c>reason</c>.</summary>
    public static readonly MailTemplate ClaimRejected = Claim("不予通过", "refused");

    /// <summary>A claim was returned to be corrected: <c>reference</c>, <c>reason</c>.</summary>
    public static readonly MailTemplate ClaimReturned = Claim("退回补正", "returned for correction");

    /// <summary>A payment was handed to the bank: <c>reference</c>, <c>amount</c> in yuan, <c>day</c>.</summary>
    public static readonly MailTemplate PaymentSent = new(
        "补贴已交银行发放：{reference}", "Subsidy handed to the bank: {reference}",
        "{name}，您好：\n\n申领 {reference} 的补贴 {amount} 元已于{day}交银行发放，到账时间以银行为准。\n详情见 {portal}{path} 。",
        "Dear {name},\n\nthe subsidy of claim {reference}, {amount} yuan, was handed to the bank on {day}; when it arrives depends on the bank.\nDetails: {portal}{path}");

    /// <summary>The bank returned a payment: <c>reference</c>, <c>amount</c> in yuan, <c>reason</c>.</summary>
    public static readonly MailTemplate PaymentReturned = new(
        "补贴发放被退回：{reference}", "Payment returned: {reference}",
        "{name}，您好：\n\n申领 {reference} 的补贴 {amount} 元被银行退回，原因：{reason}。\n请打开 {portal}{path} 核对收款账户；更正后将重新发放，无需再次申领。",
        "Dear {name},\n\nthe bank returned the subsidy of claim {reference}, {amount} yuan: {reason}.\nCheck the account at {portal}{path}; after correction it is paid again, without a new claim.");

    /// <summary>An objection was found right: <c>receipt</c>, <c>notice</c>, <c>reason</c>.</summary>
    public static readonly MailTemplate ObjectionUpheld = Objection("异议成立，予以采纳", "upheld");

    /// <summary>An objection was dismissed: <c>receipt</c>, <c>notice</c>, <c>reason</c>.</summary>
    public static readonly MailTemplate ObjectionDismissed = Objection("异议不成立，不予采纳", "dismissed");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MailTemplate> All =>
    [
        AccountMade, TicketOut, TicketMoved, TicketsMoved, PartsDeferred, DeferralWithdrawn, ResultsPublished, CertificateIssued, ClaimApproved, ClaimRejected, ClaimReturned, PaymentSent, PaymentReturned,
        ObjectionUpheld, ObjectionDismissed,
    ];

    private static MailTemplate Objection(string decisionZh, string decisionEn) => new(
        "对公示异议的答复：{receipt}", "Decision on your objection {receipt}",
        $"{{name}}，您好：\n\n您对公示“{{notice}}”提出的异议（受理编号 {{receipt}}）已处理：{decisionZh}。\n处理意见：{{reason}}\n公示见 {{portal}}{{path}} 。",
        $"Dear {{name}},\n\nyour objection {{receipt}} to the public notice {{notice}} was {decisionEn}.\nReason given: {{reason}}\nThe notice: {{portal}}{{path}}");

    private static MailTemplate Claim(string decisionZh, string decisionEn) => new(
        "补贴申领审核结果：{reference}", "Decision on claim {reference}",
        $"{{name}}，您好：\n\n申领 {{reference}} 的审核结果：{decisionZh}。\n说明：{{reason}}\n详情见 {{portal}}{{path}} 。",
        $"Dear {{name}},\n\nclaim {{reference}} was decided: {decisionEn}.\nReason given: {{reason}}\nDetails: {{portal}}{{path}}");
}
