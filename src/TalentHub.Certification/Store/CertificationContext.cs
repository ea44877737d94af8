using Microsoft.EntityFrameworkCore;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Batches, candidates and certificates, as far as the reader may see them.</summary>
public sealed class CertificationContext(DbContextOptions<CertificationContext> options, DataScope scope) : DbContext(options)
{
    /// <summary>Who asked for a certificate's revocation: a column that filters ask for and no list shows.</summary>
    public const string RevocationRequestedBy = nameof(RevocationRequestedBy);

    /// <summary>Batches of the reader's organisation; the bureau sees all.</summary>
    public DbSet<BatchRow> Batches => Set<BatchRow>();

    /// <summary>Candidates of those batches; a person sees the own rows.</summary>
    public DbSet<RegistrationRow> Registrations => Set<RegistrationRow>();

    /// <summary>Sessions of those batches.</summary>
    public DbSet<SittingRow> Sittings => Set<SittingRow>();

    /// <summary>Who supervises the sites of those batches, by day.</summary>
    public DbSet<SupervisedDayRow> SupervisedDays => Set<SupervisedDayRow>();

    /// <summary>Who sits in those sessions.</summary>
    public DbSet<SeatRow> Seats => Set<SeatRow>();

    /// <summary>What happened after the sittings of those batches were published.</summary>
    public DbSet<ClosureRow> Closures => Set<ClosureRow>();

    /// <summary>Tickets of those batches that moved.</summary>
    public DbSet<MovedTicketRow> MovedTickets => Set<MovedTicketRow>();

    /// <summary>Certificates issued by the reader's organisation; a person sees the own.</summary>
    public DbSet<CertificateRow> Certificates => Set<CertificateRow>();

    // Read through the context, so that EF Core takes them as parameters of each request and not of the first.
    private bool Everything => scope.Everything;

    private Guid? OrganisationId => scope.OrganisationId;

    private Guid? PersonId => scope.PersonId;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<BatchRow>(batch =>
        {
            batch.ToTable("batch", "certification").HasKey(b => b.Id);
            batch.Property(b => b.State).HasConversion<string>();
            batch.Property(b => b.Kind).HasConversion<string>();
            batch.HasQueryFilter(b => Everything || (OrganisationId != null && b.BodyId == OrganisationId));
        });
        model.Entity<RegistrationRow>(registration =>
        {
            registration.ToTable("registration", "certification").HasKey(r => r.Id);
            registration.Property(r => r.Level).HasConversion<short>();
            registration.HasQueryFilter(r => Everything
                || (OrganisationId != null && r.BodyId == OrganisationId) || (PersonId != null && r.PersonId == PersonId));
        });
        Timetable(model);
        Repairs(model);
        model.Entity<CertificateRow>(certificate =>
        {
            certificate.ToTable("certificate", "certification").HasKey(c => c.Number);
            certificate.Property(c => c.State).HasConversion<string>();
            certificate.Property(c => c.Level).HasConversion<short>();
            certificate.Property<Guid?>(RevocationRequestedBy);
            certificate.HasQueryFilter(c => Everything
                || (OrganisationId != null && c.BodyId == OrganisationId) || (PersonId != null && c.PersonId == PersonId));
        });
    }

    private void Timetable(ModelBuilder model)
    {
        model.Entity<SittingRow>(sitting =>
        {
            sitting.ToView("sitting", "certification").HasKey(s => s.Id);
            sitting.HasQueryFilter(s => Everything || (OrganisationId != null && s.BodyId == OrganisationId));
        });
        model.Entity<SupervisedDayRow>(day =>
        {
            day.ToView("supervised_day", "certification").HasKey(d => new { d.BatchId, d.Day, d.PersonId });
            day.HasQueryFilter(d => Everything || (OrganisationId != null && d.BodyId == OrganisationId));
        });
        model.Entity<SeatRow>(seat =>
        {
            seat.ToView("taken_seat", "certification").HasKey(s => new { s.RegistrationId, s.Part });
            seat.Property(s => s.Level).HasConversion<short>();
            seat.HasQueryFilter(s => Everything || (OrganisationId != null && s.BodyId == OrganisationId));
        });
    }

    private void Repairs(ModelBuilder model)
    {
        model.Entity<ClosureRow>(closure =>
        {
            closure.ToView("closure", "certification").HasKey(c => c.Id);
            closure.Property(c => c.Kind).HasConversion<string>();
            closure.HasQueryFilter(c => Everything || (OrganisationId != null && c.BodyId == OrganisationId));
        });
        model.Entity<MovedTicketRow>(moved =>
        {
            moved.ToView("moved_ticket", "certification").HasKey(m => new { m.RunId, m.RegistrationId, m.Part });
            moved.Property(m => m.Why).HasConversion<string>();
            moved.HasQueryFilter(m => Everything || (OrganisationId != null && m.BodyId == OrganisationId));
        });
    }
}
