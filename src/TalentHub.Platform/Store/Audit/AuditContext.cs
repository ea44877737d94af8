using Microsoft.EntityFrameworkCore;

namespace TalentHub.Platform.Store.Audit;

/// <summary>The audit log for lists and timelines, within the reader's scope. It never writes.</summary>
public sealed class AuditContext(DbContextOptions<AuditContext> options, AuditScope scope) : DbContext(options)
{
    /// <summary>The entries.</summary>
    public DbSet<AuditEntryRow> Entries => Set<AuditEntryRow>();

    // Read through the context, so that EF Core takes them as parameters of each request and not of the first.
    private bool Everything => scope.Everything;

    private bool Cases => scope.Cases;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<AuditEntryRow>(entry =>
    {
        entry.ToTable("audit_entry", "platform").HasKey(e => e.Id);
        entry.Property(e => e.Role).HasConversion<string>();
        entry.Ignore(e => e.IsOnSystemClock);
        entry.Property(e => e.Changes).HasColumnType("jsonb");
        entry.HasQueryFilter(e => Everything || (Cases && !AuditScope.SystemKinds.Contains(e.SubjectKind)));
    });
}
