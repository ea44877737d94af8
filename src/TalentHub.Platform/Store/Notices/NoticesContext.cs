using Microsoft.EntityFrameworkCore;

namespace TalentHub.Platform.Store.Notices;

/// <summary>Notices, which everybody may see, and objections, which only the bureau does.</summary>
public sealed class NoticesContext(DbContextOptions<NoticesContext> options, DataScope scope) : DbContext(options)
{
    /// <summary>The notices, without their lines.</summary>
    public DbSet<PublicNoticeRow> Notices => Set<PublicNoticeRow>();

    /// <summary>The objections.</summary>
    public DbSet<ObjectionRow> Objections => Set<ObjectionRow>();

    private bool Everything => scope.Everything;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<PublicNoticeRow>(notice =>
        {
            notice.ToTable("public_notice", "platform").HasKey(n => n.Id);
            notice.Property(n => n.State).HasConversion<string>();
        });
        model.Entity<ObjectionRow>(objection =>
        {
            objection.ToTable("objection", "platform").HasKey(o => o.Id);
            objection.Property(o => o.State).HasConversion<string>();
            objection.HasQueryFilter(_ => Everything);
        });
    }
}
