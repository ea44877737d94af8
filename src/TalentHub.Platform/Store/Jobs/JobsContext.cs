using Microsoft.EntityFrameworkCore;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Platform.Store.Jobs;

/// <summary>Runs and items, of the reader's organisation only; finance sees those that belong to no organisation.</summary>
public sealed class JobsContext(DbContextOptions<JobsContext> options, DataScope scope) : DbContext(options)
{
    /// <summary>The runs.</summary>
    public DbSet<JobRunRow> Runs => Set<JobRunRow>();

    /// <summary>The items of runs.</summary>
    public DbSet<JobItemRow> Items => Set<JobItemRow>();

    // Read through the context, so that EF Core takes them as parameters of each request and not of the first.
    private bool Everything => scope.Everything;

    private bool BureauWorkOnly => scope.BureauWorkOnly;

    private Guid? OrganisationId => scope.OrganisationId;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<JobRunRow>(run =>
        {
            run.ToTable("job_run", "platform").HasKey(r => r.Id);
            run.Property(r => r.State).HasConversion<string>();
            // Without the check for null, a reader without organisation would see the rows that belong to none.
            run.HasQueryFilter(r => (Everything && (!BureauWorkOnly || r.OrganisationId == null)) || (OrganisationId != null && r.OrganisationId == OrganisationId));
        });
        model.Entity<JobItemRow>(item =>
        {
            item.ToTable("job_item", "platform").HasKey(i => new { i.RunId, i.Key });
            item.HasOne(i => i.Run).WithMany().HasForeignKey(i => i.RunId);
            item.Property(i => i.State).HasConversion<string>();
            item.Property(i => i.Detail).HasColumnType("jsonb")
                .HasConversion(detail => Json.Text(detail), text => Json.Read<JobItemDetail>(text));
            item.HasQueryFilter(i => (Everything && (!BureauWorkOnly || i.Run!.OrganisationId == null)) || (OrganisationId != null && i.Run!.OrganisationId == OrganisationId));
        });
    }
}
