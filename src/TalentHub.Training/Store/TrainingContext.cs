using Microsoft.EntityFrameworkCore;
using TalentHub.Organisations.Store;
using TalentHub.People.Store;
using TalentHub.Platform.Store;

namespace TalentHub.Training.Store;

/// <summary>Classes, students and agreements, as far as the reader may see them.</summary>
public sealed class TrainingContext(DbContextOptions<TrainingContext> options, DataScope scope) : DbContext(options)
{
    /// <summary>Classes: a school sees its own, an enterprise those it trains with the school.</summary>
    public DbSet<ClassRow> Classes => Set<ClassRow>();

    /// <summary>Students of those classes; a person sees the own rows.</summary>
    public DbSet<EnrolmentRow> Enrolments => Set<EnrolmentRow>();

    /// <summary>Agreements to which the reader is a party.</summary>
    public DbSet<AgreementRow> Agreements => Set<AgreementRow>();

    // Read through the context, so that EF Core takes them as parameters of each request and not of the first.
    private bool Everything => scope.Everything;

    private Guid? OrganisationId => scope.OrganisationId;

    private Guid? PersonId => scope.PersonId;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<ClassRow>(found =>
        {
            found.ToTable("class", "training").HasKey(c => c.Id);
            found.Property(c => c.State).HasConversion<string>();
            found.Property(c => c.Level).HasConversion<short>();
            found.HasOne(c => c.School).WithMany().HasForeignKey(c => c.SchoolId);
            found.HasOne(c => c.Partner).WithMany().HasForeignKey(c => c.PartnerId);
            found.HasQueryFilter(c => Everything || (OrganisationId != null && (c.SchoolId == OrganisationId || c.PartnerId == OrganisationId)));
        });
        model.Entity<EnrolmentRow>(enrolment =>
        {
            enrolment.ToTable("enrolment", "training").HasKey(e => e.Id);
            enrolment.Property(e => e.State).HasConversion<string>();
            enrolment.HasOne(e => e.Class).WithMany().HasForeignKey(e => e.ClassId);
            enrolment.HasOne(e => e.Person).WithMany().HasForeignKey(e => e.PersonId);
            enrolment.HasQueryFilter(e => Everything || (PersonId != null && e.PersonId == PersonId)
                || (OrganisationId != null && (e.Class!.SchoolId == OrganisationId || e.Class.PartnerId == OrganisationId)));
        });
        model.Entity<AgreementRow>(agreement =>
        {
            agreement.ToTable("agreement", "training").HasKey(a => a.Id);
            agreement.Property(a => a.Kind).HasConversion<string>();
            agreement.Property(a => a.State).HasConversion<string>();
            agreement.HasOne(a => a.School).WithMany().HasForeignKey(a => a.SchoolId);
            agreement.HasOne(a => a.Enterprise).WithMany().HasForeignKey(a => a.EnterpriseId);
            agreement.HasQueryFilter(a => Everything
                || (OrganisationId != null && (a.SchoolId == OrganisationId || a.EnterpriseId == OrganisationId)));
        });
        Others(model);
    }

    /// <summary>Names from other capabilities, reached only from rows that the reader may see.</summary>
    private static void Others(ModelBuilder model)
    {
        model.Entity<PersonListRow>(person =>
        {
            person.ToTable("person", "people").HasKey(p => p.Id);
            person.Property(p => p.DocumentKind).HasConversion<string>();
        });
        model.Entity<OrganisationRow>(organisation =>
        {
            organisation.ToTable("organisation", "organisations").HasKey(o => o.Id);
            organisation.Property(o => o.Kind).HasConversion<string>();
            organisation.Property(o => o.SchoolType).HasConversion<string>();
            organisation.Property(o => o.State).HasConversion<string>();
            organisation.Property(o => o.IsFortune500).HasColumnName("is_fortune500");
        });
    }
}
