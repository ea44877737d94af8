using Microsoft.EntityFrameworkCore;

namespace TalentHub.Platform.Store.Mail;

/// <summary>The mails of the outbox, read only. They belong to no organisation: the page is for administrators alone.</summary>
public sealed class MailContext(DbContextOptions<MailContext> options) : DbContext(options)
{
    /// <summary>All mails.</summary>
    public DbSet<MailRow> Mails => Set<MailRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<MailRow>(mail =>
    {
        mail.ToTable("outbox", "platform").HasKey(m => m.Id);
        mail.HasQueryFilter(m => m.Kind == "mail");
        mail.Ignore(m => m.Message);
        mail.Property(m => m.Payload).HasColumnType("jsonb");
        mail.Property(m => m.State).HasConversion<string>();
    });
}
