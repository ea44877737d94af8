namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>What is known of an organisation.</summary>
/// <param name="Name">The name on the licence.</param>
/// <param name="District">The town or district (镇街).</param>
/// <param name="SchoolType">The kind of school; null for others.</param>
/// <param name="IsPublic">Whether a public body runs it.</param>
/// <param name="IsFortune500">Whether it belongs to a Fortune 500 group.</param>
public sealed record OrganisationDetails(
    string Name, string District, SchoolType? SchoolType = null, bool IsPublic = false, bool IsFortune500 = false);
