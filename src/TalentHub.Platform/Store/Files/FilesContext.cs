using Microsoft.EntityFrameworkCore;

namespace TalentHub.Platform.Store.Files;

/// <summary>Files, of the reader's organisation only.</summary>
public sealed class FilesContext(DbContextOptions<FilesContext> options, DataScope scope) : DbContext(options)
{
    /// <summary>The files.</summary>
    public DbSet<FileRow> Files => Set<FileRow>();

    private bool Everything => scope.Everything;

    private Guid? OrganisationId => scope.OrganisationId;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder model) => model.Entity<FileRow>(file =>
    {
        file.ToTable("file", "platform").HasKey(f => f.Id);
        // Without the check for null, a reader without organisation would see the rows that belong to none.
        file.HasQueryFilter(f => Everything || (OrganisationId != null && f.OrganisationId == OrganisationId));
    });
}
