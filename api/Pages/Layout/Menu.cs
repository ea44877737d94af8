using static TalentHub.Platform.Domain.Commands.Role;

namespace TalentHub.Api.Pages.Layout;

/// <summary>The left menu: tasks in the order of the work, each shown to the roles whose task it is.</summary>
/// <remarks>An entry appears as soon as a page is mapped at its path, so the menu never holds a dead link.</remarks>
public static class Menu
{
    /// <summary>Every group.</summary>
    public static IReadOnlyList<MenuGroup> Groups { get; } =
    [
        new("menu.work",
            new("/work", "list-check"),
            new("/jobs", "activity", School, Enterprise, BureauClerk, BureauReviewer, BureauApprover, Finance, Auditor, Administrator)),
        new("menu.training",
            new("/classes", "school", School, Enterprise, BureauClerk, BureauReviewer, BureauApprover, Auditor),
            new("/agreements", "building-factory-2", School, Enterprise, BureauClerk, BureauReviewer, BureauApprover, Auditor),
            new("/people", "users", BureauClerk, BureauReviewer, BureauApprover, Auditor)),
        new("menu.certification",
            new("/filings", "shield-check", School, Enterprise, BureauClerk, BureauReviewer, BureauApprover, Auditor),
            new("/batches", "calendar-event", School, Enterprise, Examiner, BureauClerk, BureauReviewer, BureauApprover, Auditor),
            new("/sittings", "clock", School, Enterprise, Examiner, BureauClerk, BureauReviewer, BureauApprover, Auditor),
            new("/tickets", "id-badge-2", Trainee, Expert, Examiner),
            new("/imports", "upload", School, Enterprise, BureauClerk),
            new("/certificates", "certificate", School, Enterprise, Trainee, BureauClerk, BureauReviewer, BureauApprover, Auditor)),
        new("menu.subsidies",
            new("/experts", "id-badge-2", School, Enterprise, Expert, BureauClerk, BureauReviewer, BureauApprover, Finance, Auditor),
            new("/engagements", "briefcase", School, Enterprise, Expert, BureauClerk, BureauReviewer, BureauApprover, Finance, Auditor),
            new("/claims", "file-invoice", Enterprise, Expert, BureauClerk, BureauReviewer, BureauApprover, Finance, Auditor),
            new("/payouts", "report-money", BureauApprover, Finance, Auditor),
            new("/funds", "wallet", BureauApprover, Finance, Auditor)),
        new("menu.public",
            new("/notices", "speakerphone", Everyone),
            new("/verify", "qrcode", Everyone),
            new("/objections", "gavel", BureauClerk, BureauReviewer, BureauApprover, Auditor)),
        new("menu.system",
            new("/organisations", "building-community", School, Enterprise, BureauClerk, BureauReviewer, BureauApprover, Finance, Auditor),
            new("/users", "user-check", School, Enterprise, Administrator, Auditor),
            new("/mails", "mail", Administrator),
            new("/audit", "history", BureauClerk, BureauReviewer, BureauApprover, Auditor, Administrator),
            new("/settings", "settings", Administrator),
            new("/clock", "clock", Administrator) { DemonstrationOnly = true }),
    ];

    private static TalentHub.Platform.Domain.Commands.Role[] Everyone =>
        Enum.GetValues<TalentHub.Platform.Domain.Commands.Role>();
}
