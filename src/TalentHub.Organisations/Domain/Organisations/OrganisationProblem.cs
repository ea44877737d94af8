using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>Why a command on an organisation is refused.</summary>
public static class OrganisationProblem
{
    /// <summary>There is no such organisation, or not within the caller's sight.</summary>
    public static readonly ProblemType NotFound = new(
        "organisation.not-found", ProblemKind.NotFound,
        "未找到该单位。请从列表中选择。",
        "This organisation was not found. Choose one from the list.");

    /// <summary>The name is empty.</summary>
    public static readonly ProblemType NameEmpty = new(
        "organisation.name-empty", ProblemKind.Invalid,
        "请填写单位名称，与营业执照或法人证书一致。",
        "Give the name as on the licence.");

    /// <summary>The district is empty.</summary>
    public static readonly ProblemType DistrictEmpty = new(
        "organisation.district-empty", ProblemKind.Invalid,
        "请填写所在镇街。",
        "Give the town or district.");

    /// <summary>A school without its kind.</summary>
    public static readonly ProblemType SchoolTypeMissing = new(
        "organisation.school-type-missing", ProblemKind.Invalid,
        "请选择院校类型：技师学院、高级技工学校或普通技工学校。",
        "Choose the kind of school: technician college, senior technical school or technical school.");

    /// <summary>A kind of school on something that is none.</summary>
    public static readonly ProblemType SchoolTypeNotForThis = new(
        "organisation.school-type-not-for-this", ProblemKind.Invalid,
        "该单位不是技工院校，不能填写院校类型。请清空该项。",
        "This organisation is no technical school and has no kind of school. Leave it empty.");

    /// <summary>The credit code is registered already.</summary>
    public static readonly ProblemType CreditCodeTaken = new(
        "organisation.credit-code-taken", ProblemKind.Conflict,
        "该统一社会信用代码已登记。请在单位列表中查找。",
        "This credit code is registered already. Look it up in the list of organisations.");

    /// <summary>The credit code is registered under another name.</summary>
    public static readonly ProblemType NameDiffers = new(
        "organisation.name-differs", ProblemKind.Conflict,
        "统一社会信用代码{code}已登记为“{registered}”，与填写的“{given}”不一致。请核对营业执照。",
        "Credit code {code} is registered as {registered}, not {given}. Compare with the licence.");

    /// <summary>The credit code is registered already with the same name: nothing to do.</summary>
    public static readonly ProblemType AlreadyRegistered = new(
        "organisation.already-registered", ProblemKind.Conflict,
        "“{name}”已登记，无需重复登记。",
        "{name} is registered already; there is nothing to do.");

    /// <summary>No enterprise under this credit code.</summary>
    public static readonly ProblemType EnterpriseUnknown = new(
        "organisation.enterprise-unknown", ProblemKind.Invalid,
        "统一社会信用代码{code}对应的企业尚未登记。请先登记企业，或用企业名册导入。",
        "No enterprise is registered under credit code {code}. Register it first, or bring in the roster of enterprises.");

    /// <summary>The organisation is closed.</summary>
    public static readonly ProblemType Closed = new(
        "organisation.closed", ProblemKind.Conflict,
        "“{name}”已停用，不能办理新业务。",
        "{name} is closed and begins nothing new.");
}
