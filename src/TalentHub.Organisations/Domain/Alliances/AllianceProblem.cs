using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>Why a command on an alliance is refused.</summary>
public static class AllianceProblem
{
    /// <summary>There is no such alliance.</summary>
    public static readonly ProblemType NotFound = new(
        "alliance.not-found", ProblemKind.NotFound,
        "未找到该联盟。请从列表中选择。",
        "This alliance was not found. Choose one from the list.");

    /// <summary>The name is empty.</summary>
    public static readonly ProblemType NameEmpty = new(
        "alliance.name-empty", ProblemKind.Invalid,
        "请填写联盟名称。",
        "Give the name of the alliance.");

    /// <summary>Another alliance has the name.</summary>
    public static readonly ProblemType NameTaken = new(
        "alliance.name-taken", ProblemKind.Conflict,
        "已有同名联盟。请使用其他名称，或在列表中打开该联盟。",
        "Another alliance has this name. Use another one, or open that alliance from the list.");

    /// <summary>No enterprise was named.</summary>
    public static readonly ProblemType NoMembers = new(
        "alliance.no-members", ProblemKind.Invalid,
        "请至少选择一家企业。",
        "Choose at least one enterprise.");

    /// <summary>The enterprise is a member already.</summary>
    public static readonly ProblemType AlreadyMember = new(
        "alliance.already-member", ProblemKind.Conflict,
        "该企业已是“{alliance}”成员，无需重复登记。",
        "The enterprise is a member of {alliance} already; there is nothing to do.");

    /// <summary>Somebody chosen is no registered enterprise.</summary>
    public static readonly ProblemType MemberUnknown = new(
        "alliance.member-unknown", ProblemKind.Invalid,
        "所选企业中有未登记的。请刷新列表后重新选择。",
        "One of the enterprises chosen is not registered. Reload the list and choose again.");

    /// <summary>The enterprise is no member.</summary>
    public static readonly ProblemType NotMember = new(
        "alliance.not-member", ProblemKind.Conflict,
        "该企业不是联盟成员。请刷新页面后再试。",
        "The enterprise is no member of the alliance. Reload the page and look again.");

    /// <summary>The alliance of the row is dissolved.</summary>
    public static readonly ProblemType Dissolved = new(
        "alliance.dissolved", ProblemKind.Conflict,
        "联盟“{alliance}”已解散，不能再增加成员。",
        "The alliance {alliance} is dissolved and takes no members.");
}
