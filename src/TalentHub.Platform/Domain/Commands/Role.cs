namespace TalentHub.Platform.Domain.Commands;

/// <summary>What a person or a program is signed in as. A user of one organisation may hold several; a session acts in one.</summary>
public enum Role
{
    /// <summary>Not signed in: verification, public notices, objections.</summary>
    Public,

    /// <summary>Technical school (技工院校).</summary>
    School,

    /// <summary>Enterprise (企业): assesses its workers, brings in experts, claims.</summary>
    Enterprise,

    /// <summary>Flexible-talent expert (柔性人才).</summary>
    Expert,

    /// <summary>Trainee or certificate holder.</summary>
    Trainee,

    /// <summary>Examiner (考评员): records scores.</summary>
    Examiner,

    /// <summary>Clerk of the HR bureau: accepts, enters, prepares.</summary>
    BureauClerk,

    /// <summary>Reviewer of the HR bureau: first opinion.</summary>
    BureauReviewer,

    /// <summary>Approver of the HR bureau: decides.</summary>
    BureauApprover,

    /// <summary>Finance: releases money, takes return files, reconciles.</summary>
    Finance,

    /// <summary>Auditor: reads everything, changes nothing.</summary>
    Auditor,

    /// <summary>Administrator: users, settings, jobs; no decision about a case.</summary>
    Administrator,

    /// <summary>The system's own jobs, on behalf of nobody.</summary>
    System,
}
