namespace TalentHub.Certification.Domain.Standards;

/// <summary>What an occupation is assessed against.</summary>
public enum AssessmentBasis
{
    /// <summary>National occupational standard (国家职业标准).</summary>
    NationalStandard,

    /// <summary>Specification of an industry (行业评价规范).</summary>
    IndustrySpec,

    /// <summary>Specification of an enterprise, reviewed and filed (企业评价规范).</summary>
    EnterpriseSpec,
}
