namespace TalentHub.Demonstration.Rosters;

/// <summary>Who works at the bureau and for finance; all invented.</summary>
public static class Staff
{
    /// <summary>Their sign-ins: two reviewers and two for finance, because nobody checks what the same person made.</summary>
    public static Roster Register() => new(
        "staff.xlsx", ["登录名", "姓名", "角色"],
        [
            ["jingban", "经办员甲（演示）", "BureauClerk"],
            ["shenhe1", "审核员甲（演示）", "BureauReviewer"],
            ["shenhe2", "审核员乙（演示）", "BureauReviewer"],
            ["shenpi", "审批员（演示）", "BureauApprover"],
            ["caiwu1", "财务甲（演示）", "Finance"],
            ["caiwu2", "财务乙（演示）", "Finance"],
            ["shenji", "审计员（演示）", "Auditor"],
        ]);
}
