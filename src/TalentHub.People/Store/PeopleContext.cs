using Microsoft.EntityFrameworkCore;
using TalentHub.People.Store.Rosters;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store;

namespace TalentHub.People.Store;

/// <summary>Persons, experts, engagements and roster imports, as far as the reader may see them.</summary>
public sealed class PeopleContext(DbContextOptions<PeopleContext> options, DataScope scope) : DbContext(options)
{
    /// <summary>Persons: the bureau sees all, a person sees the own row, an employer the experts it named or engages.</summary>
    public DbSet<PersonListRow> Persons => Set<PersonListRow>();

    /// <summary>Experts.</summary>
    public DbSet<ExpertRow> Experts => Set<ExpertRow>();

    /// <summary>Which employers named which experts.</summary>
    public DbSet<ExpertEmployerRow> ExpertEmployers => Set<ExpertEmployerRow>();

    /// <summary>Engagements: those of the employer, or of the expert.</summary>
    public DbSet<EngagementRow> Engagements => Set<EngagementRow>();

    /// <summary>Days worked.</summary>
    public DbSet<EngagementDayRow> Days => Set<EngagementDayRow>();

    /// <summary>Roster imports of the reader's organisation.</summary>
    public DbSet<RosterImportRow> RosterImports => Set<RosterImportRow>();

    // Read through the context, so that EF Core takes them as parameters of each request and not of the first.
    private bool Everything => scope.Everything;

    private Guid? OrganisationId => scope.OrganisationId;

    private Guid? PersonId => scope.PersonId;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<PersonListRow>(person =>
        {
            person.ToTable("person", "people").HasKey(p => p.Id);
            person.Property(p => p.DocumentKind).HasConversion<string>();
            person.Property(p => p.RowVersion).HasColumnName("xmin").HasColumnType("xid");
            person.HasQueryFilter(p => Everything || (PersonId != null && p.Id == PersonId)
                || (OrganisationId != null && (Engagements.Any(e => e.PersonId == p.Id && e.EmployerId == OrganisationId)
                    || ExpertEmployers.Any(e => e.PersonId == p.Id && e.EmployerId == OrganisationId))));
        });
        model.Entity<ExpertRow>(expert =>
        {
            expert.ToTable("expert", "people").HasKey(e => e.PersonId);
            expert.HasOne(e => e.Person).WithMany().HasForeignKey(e => e.PersonId);
            expert.HasQueryFilter(x => Everything || (PersonId != null && x.PersonId == PersonId)
                || (OrganisationId != null && (Engagements.Any(e => e.PersonId == x.PersonId && e.EmployerId == OrganisationId)
                    || ExpertEmployers.Any(e => e.PersonId == x.PersonId && e.EmployerId == OrganisationId))));
        });
        model.Entity<ExpertEmployerRow>(named =>
        {
            named.ToTable("expert_employer", "people").HasKey(e => new { e.PersonId, e.EmployerId });
            named.HasQueryFilter(e => Everything || (OrganisationId != null && e.EmployerId == OrganisationId));
        });
        model.Entity<EngagementRow>(engagement =>
        {
            engagement.ToTable("engagement", "people").HasKey(e => e.Id);
            engagement.Property(e => e.State).HasConversion<string>();
            engagement.HasOne(e => e.Expert).WithMany().HasForeignKey(e => e.PersonId);
            engagement.HasMany(e => e.Days).WithOne().HasForeignKey(d => d.EngagementId);
            engagement.HasQueryFilter(e => Everything || (PersonId != null && e.PersonId == PersonId)
                || (OrganisationId != null && e.EmployerId == OrganisationId));
        });
        model.Entity<EngagementDayRow>(day =>
        {
            day.ToTable("engagement_day", "people").HasKey(d => new { d.PersonId, d.Day });
            day.HasQueryFilter(d => Everything || (PersonId != null && d.PersonId == PersonId)
                || (OrganisationId != null && d.EmployerId == OrganisationId));
        });
        Rosters(model);
    }

    private void Rosters(ModelBuilder model) => model.Entity<RosterImportRow>(import =>
    {
        import.ToTable("roster_import", "people").HasKey(i => i.Id);
        import.Property(i => i.State).HasConversion<string>();
        import.Property(i => i.FileProblem).HasColumnType("jsonb")
            .HasConversion(problem => Json.Text(problem), text => Json.Read<Problem>(text));
        import.HasQueryFilter(i => Everything || (OrganisationId != null && i.OrganisationId == OrganisationId));
    });
}
