using System.Globalization;

namespace TalentHub.Platform.Domain.Mail;

/// <summary>The mails of the product. None names an identity number, a telephone or an account; links lead to pages behind the sign-in.</summary>
public static class MailTemplates
{
    private static readonly MailTemplate Account = new(
        "您的账户已开通", "Your account is ready",
        "{name}，您好：\n\n“{organisation}”为您开通了账户，登录名为 {user}。\n请打开 {address} 登录；初始密码由贵单位管理员另行告知，首次登录须更改。",
        "Dear {name},\n\n{organisation} opened an account for you; your sign-in name is {user}.\nSign in at {address}. Your administrator gives you the first password separately; you change it when you first sign in.");

    private static readonly MailTemplate Results = new(
        "认定结果已公示：{batch}", "Results published: {batch}",
        "{name}，您好：\n\n“{batch}”的认定结果自{from}起公示，至{to}止。\n请打开 {address} 查看；如有异议，请在公示期内提出。",
        "Dear {name},\n\nthe results of {batch} are published from {from} to {to}.\nSee them at {address}; an objection can be raised until the notice ends.");

    private static readonly MailTemplate Certificate = new(
        "职业技能等级证书已核发", "Your skill-level certificate was issued",
        "{name}，您好：\n\n您的“{occupation}”{level}证书已于{day}核发。\n请打开 {address} 下载电子证书；电子证书与纸质证书具有同等效力。",
        "Dear {name},\n\nyour certificate, {occupation}, {level}, was issued on {day}.\nFetch it at {address}; the electronic certificate has the same force as the paper.");

    private static readonly MailTemplate Claim = new(
        "补贴申领审核结果：{reference}", "Decision on claim {reference}",
        "{name}，您好：\n\n申领 {reference}（{programme}）的审核结果：{decisionzh}。\n说明：{reason}\n详情见 {address}。",
        "Dear {name},\n\nclaim {reference} ({programme}) was decided: {decisionen}.\nReason given: {reason}\nDetails: {address}.");

    private static readonly MailTemplate Sent = new(
        "补贴已拨付：{reference}", "Subsidy paid: {reference}",
        "{name}，您好：\n\n申领 {reference} 的补贴 {amount} 元已于{day}交银行发放，到账时间以银行为准。\n详情见 {address}。",
        "Dear {name},\n\nthe subsidy of claim {reference}, {amount} yuan, was handed to the bank on {day}; when it arrives depends on the bank.\nDetails: {address}.");

    private static readonly MailTemplate Returned = new(
        "补贴发放被退回：{reference}", "Payment returned: {reference}",
        "{name}，您好：\n\n申领 {reference} 的补贴 {amount} 元被银行退回，原因：{reason}。\n请打开 {address} 核对收款账户；更正后将重新发放，无需再次申领。",
        "Dear {name},\n\nthe bank returned the subsidy of claim {reference}, {amount} yuan: {reason}.\nCheck the account at {address}; after correction it is paid again, without a new claim.");

    /// <summary>An account was made; the password travels another way.</summary>
    public static MailMessage AccountMade(string to, string name, string organisation, string userName, Uri address) =>
        Account.Fill(to, ("name", name), ("organisation", organisation), ("user", userName), ("address", address.AbsoluteUri));

    /// <summary>The public notice of a batch has begun.</summary>
    public static MailMessage ResultsPublished(string to, string name, string batch, DateOnly from, DateOnly until, Uri address) =>
        Results.Fill(to, ("name", name), ("batch", batch), ("from", Day(from)), ("to", Day(until)), ("address", address.AbsoluteUri));

    /// <summary>A certificate was issued.</summary>
    public static MailMessage CertificateIssued(string to, string name, string occupation, string level, DateOnly day, Uri address) =>
        Certificate.Fill(to, ("name", name), ("occupation", occupation), ("level", level), ("day", Day(day)), ("address", address.AbsoluteUri));

    /// <summary>A claim was approved or refused, with the reason.</summary>
    public static MailMessage ClaimDecided(string to, string name, string reference, string programme, bool approved, string reason, Uri address) =>
        Claim.Fill(
            to, ("name", name), ("reference", reference), ("programme", programme), ("decisionzh", approved ? "通过" : "不予通过"),
            ("decisionen", approved ? "approved" : "refused"), ("reason", reason), ("address", address.AbsoluteUri));

    /// <summary>A payment was handed to the bank; the amount is in yuan.</summary>
    public static MailMessage PaymentSent(string to, string name, string reference, decimal amount, DateOnly day, Uri address) =>
        Sent.Fill(to, ("name", name), ("reference", reference), ("amount", Yuan(amount)), ("day", Day(day)), ("address", address.AbsoluteUri));

    /// <summary>The bank returned a payment; the amount is in yuan.</summary>
    public static MailMessage PaymentReturned(string to, string name, string reference, decimal amount, string reason, Uri address) =>
        Returned.Fill(to, ("name", name), ("reference", reference), ("amount", Yuan(amount)), ("reason", reason), ("address", address.AbsoluteUri));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Yuan(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);
}
