using Microsoft.EntityFrameworkCore;
using TalentHub.Platform.Store;

namespace TalentHub.Organisations.Store;

/// <summary>Organisations, alliances and filings, as far as the reader may see them.</summary>
public sealed class OrganisationsContext(DbContextOptions<OrganisationsContext> options, DataScope scope) : DbContext(options)
{
    /// <summary>Organisations: the bureau sees all, others their own.</summary>
    public DbSet<OrganisationRow> Organisations => Set<OrganisationRow>();

    /// <summary>Alliances; public.</summary>
    public DbSet<AllianceRow> Alliances => Set<AllianceRow>();

    /// <summary>Memberships; public.</summary>
    public DbSet<AllianceMemberRow> AllianceMembers => Set<AllianceMemberRow>();

    /// <summary>Filings of the reader's organisation.</summary>
    public DbSet<FilingRow> Filings => Set<FilingRow>();

    /// <summary>Examiners of the reader's organisation.</summary>
    public DbSet<ExaminerRow> Examiners => Set<ExaminerRow>();

    // Read through the context, so that EF Core takes them as parameters of each request and not of the first.
    private bool Everything => scope.Everything;

    private Guid? OrganisationId => scope.OrganisationId;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<OrganisationRow>(organisation =>
        {
            organisation.ToTable("organisation", "organisations").HasKey(o => o.Id);
            organisation.Property(o => o.Kind).HasConversion<string>();
            organisation.Property(o => o.SchoolType).HasConversion<string>();
            organisation.Property(o => o.State).HasConversion<string>();
            organisation.Property(o => o.IsFortune500).HasColumnName("is_fortune500");
            organisation.HasQueryFilter(o => Everything || (OrganisationId != null && o.Id == OrganisationId));
        });
        model.Entity<AllianceRow>(alliance =>
        {
            alliance.ToTable("alliance", "organisations").HasKey(a => a.Id);
            alliance.Property(a => a.State).HasConversion<string>();
            alliance.HasMany(a => a.Members).WithOne().HasForeignKey(m => m.AllianceId);
        });
        model.Entity<AllianceMemberRow>().ToTable("alliance_member", "organisations").HasKey(m => new { m.AllianceId, m.EnterpriseId });
        DescribeFilings(model);
    }

    private void DescribeFilings(ModelBuilder model)
    {
        model.Entity<FilingRow>(filing =>
        {
            filing.ToTable("filing", "organisations").HasKey(f => f.BodyId);
            filing.Property(f => f.BodyKind).HasConversion<string>();
            filing.Property(f => f.State).HasConversion<string>();
            filing.Property(f => f.ExtensionState).HasConversion<string>();
            filing.HasMany(f => f.Scope).WithOne().HasForeignKey(s => s.BodyId);
            filing.HasMany(f => f.Extension).WithOne().HasForeignKey(s => s.BodyId);
            filing.HasQueryFilter(f => Everything || (OrganisationId != null && f.BodyId == OrganisationId));
        });
        model.Entity<FilingScopeRow>(item =>
        {
            item.ToTable("filing_scope", "organisations").HasKey(s => new { s.BodyId, s.Occupation, s.Level, s.ValidFrom });
            item.HasQueryFilter(s => Everything || (OrganisationId != null && s.BodyId == OrganisationId));
        });
        model.Entity<FilingExtensionRow>(item =>
        {
            item.ToTable("filing_extension", "organisations").HasKey(s => new { s.BodyId, s.Occupation, s.Level, s.ValidFrom });
            item.HasQueryFilter(s => Everything || (OrganisationId != null && s.BodyId == OrganisationId));
        });
        model.Entity<ExaminerRow>(examiner =>
        {
            examiner.ToTable("examiner", "organisations").HasKey(e => new { e.BodyId, e.PersonId });
            examiner.Property(e => e.Grade).HasConversion<string>();
            examiner.HasQueryFilter(e => Everything || (OrganisationId != null && e.BodyId == OrganisationId));
        });
    }
}
