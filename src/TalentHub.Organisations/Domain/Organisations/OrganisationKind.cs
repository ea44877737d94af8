namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>What an organisation is in this system.</summary>
public enum OrganisationKind
{
    /// <summary>A technical school (技工院校).</summary>
    School,

    /// <summary>An enterprise or another employer (企事业单位).</summary>
    Enterprise,

    /// <summary>The HR bureau (市人社局).</summary>
    Bureau,
}
