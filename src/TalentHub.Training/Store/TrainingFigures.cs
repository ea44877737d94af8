namespace TalentHub.Training.Store;

/// <summary>What the public is told about training.</summary>
/// <param name="PublicTechnicianColleges">Technician colleges that a public body runs.</param>
/// <param name="PrivateTechnicalSchools">Technical and senior technical schools that are not public.</param>
/// <param name="Agreements">School-enterprise agreements in force.</param>
/// <param name="Alliances">Alliances at work.</param>
/// <param name="AllianceEnterprises">Different enterprises in them.</param>
public sealed record TrainingFigures(
    int PublicTechnicianColleges, int PrivateTechnicalSchools, int Agreements, int Alliances, int AllianceEnterprises);
