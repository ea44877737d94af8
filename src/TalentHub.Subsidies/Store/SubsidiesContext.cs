using Microsoft.EntityFrameworkCore;
using TalentHub.Platform.Store;
using TalentHub.Subsidies.Store.Claims;
using TalentHub.Subsidies.Store.Funds;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Subsidies.Store;

/// <summary>Claims, funds and payouts, as far as the reader may see them: an employer its claims, an expert the own ones, money the bureau only.</summary>
public sealed class SubsidiesContext(DbContextOptions<SubsidiesContext> options, DataScope scope) : DbContext(options)
{
    /// <summary>Claims.</summary>
    public DbSet<ClaimRow> Claims => Set<ClaimRow>();

    /// <summary>Documents of claims.</summary>
    public DbSet<ClaimDocumentRow> Documents => Set<ClaimDocumentRow>();

    /// <summary>What decisions on claims rested on.</summary>
    public DbSet<DeterminationRow> Determinations => Set<DeterminationRow>();

    /// <summary>Funds.</summary>
    public DbSet<FundRow> Funds => Set<FundRow>();

    /// <summary>Balances of funds by source.</summary>
    public DbSet<FundSourceRow> FundSources => Set<FundSourceRow>();

    /// <summary>Money given to funds.</summary>
    public DbSet<AppropriationRow> Appropriations => Set<AppropriationRow>();

    /// <summary>Money set aside for claims.</summary>
    public DbSet<CommitmentRow> Commitments => Set<CommitmentRow>();

    /// <summary>The ledger.</summary>
    public DbSet<PostingRow> Postings => Set<PostingRow>();

    /// <summary>Payouts.</summary>
    public DbSet<PayoutRow> Payouts => Set<PayoutRow>();

    /// <summary>Payments, masked.</summary>
    public DbSet<PaymentRow> Payments => Set<PaymentRow>();

    /// <summary>Sealed bank files.</summary>
    public DbSet<BankFileRow> BankFiles => Set<BankFileRow>();

    /// <summary>Return files.</summary>
    public DbSet<ReturnFileRow> ReturnFiles => Set<ReturnFileRow>();

    // Read through the context, so that EF Core takes them as parameters of each request and not of the first.
    private bool Everything => scope.Everything;

    private Guid? OrganisationId => scope.OrganisationId;

    private Guid? PersonId => scope.PersonId;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<ClaimRow>(claim =>
        {
            claim.ToTable("claim", "subsidies").HasKey(c => c.Id);
            claim.Property(c => c.State).HasConversion<string>();
            claim.HasQueryFilter(c => Everything || (OrganisationId != null && c.EmployerId == OrganisationId)
                || (PersonId != null && c.PersonId == PersonId));
        });
        model.Entity<ClaimDocumentRow>(document =>
        {
            document.ToTable("claim_document", "subsidies").HasKey(d => new { d.ClaimId, d.Code });
            document.HasQueryFilter(d => Everything || Claims.Any(c => c.Id == d.ClaimId));
        });
        model.Entity<DeterminationRow>(determination =>
        {
            determination.ToTable("determination", "subsidies").HasKey(d => d.Id);
            determination.Property(d => d.Body).HasColumnType("jsonb");
            determination.HasQueryFilter(d => Everything || Claims.Any(c => c.Id == d.ClaimId));
        });
        Money(model);
        Paying(model);
    }

    private void Money(ModelBuilder model)
    {
        model.Entity<FundRow>(fund =>
        {
            fund.ToTable("fund", "subsidies").HasKey(f => f.Id);
            fund.Property(f => f.State).HasConversion<string>();
            fund.HasQueryFilter(_ => Everything);
        });
        model.Entity<FundSourceRow>(source =>
        {
            source.ToTable("fund_source", "subsidies").HasKey(s => new { s.FundId, s.Source });
            source.Property(s => s.Source).HasConversion<string>();
            source.HasQueryFilter(_ => Everything);
        });
        model.Entity<AppropriationRow>(appropriation =>
        {
            appropriation.ToTable("appropriation", "subsidies").HasKey(a => a.Id);
            appropriation.Property(a => a.Source).HasConversion<string>();
            appropriation.HasQueryFilter(_ => Everything);
        });
        model.Entity<CommitmentRow>(commitment =>
        {
            commitment.ToTable("commitment", "subsidies").HasKey(c => new { c.ClaimId, c.Source });
            commitment.Property(c => c.Source).HasConversion<string>();
            commitment.HasQueryFilter(_ => Everything);
        });
        model.Entity<PostingRow>(posting =>
        {
            posting.ToTable("posting", "subsidies").HasKey(p => p.Id);
            posting.Property(p => p.Source).HasConversion<string>();
            posting.Property(p => p.Account).HasConversion<string>();
            posting.HasQueryFilter(_ => Everything);
        });
    }

    private void Paying(ModelBuilder model)
    {
        model.Entity<PayoutRow>(payout =>
        {
            payout.ToTable("payout", "subsidies").HasKey(p => p.Id);
            payout.Property(p => p.State).HasConversion<string>();
            payout.HasQueryFilter(_ => Everything);
        });
        model.Entity<PaymentRow>(payment =>
        {
            payment.ToTable("payment", "subsidies").HasKey(p => p.Id);
            payment.Property(p => p.State).HasConversion<string>();
            payment.HasQueryFilter(p => Everything || Claims.Any(c => c.Id == p.ClaimId));
        });
        model.Entity<BankFileRow>(file =>
        {
            file.ToTable("bank_file", "subsidies").HasKey(f => new { f.PayoutId, f.Kind });
            file.Property(f => f.Kind).HasConversion<string>();
            file.HasQueryFilter(_ => Everything);
        });
        model.Entity<ReturnFileRow>(file =>
        {
            file.ToTable("return_file", "subsidies").HasKey(f => f.Id);
            file.Property(f => f.Problem).HasColumnType("jsonb");
            file.HasQueryFilter(_ => Everything);
        });
    }
}
