using Microsoft.EntityFrameworkCore;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Users, sessions and machine clients for lists, within the reader's scope. It never writes.</summary>
public sealed class IdentityContext(DbContextOptions<IdentityContext> options, UserScope scope) : DbContext(options)
{
    /// <summary>The users whom the reader may see.</summary>
    public DbSet<UserRow> Users => Set<UserRow>();

    /// <summary>The reader's own sessions, for an administrator everybody's.</summary>
    public DbSet<UserSessionRow> Sessions => Set<UserSessionRow>();

    /// <summary>The machine clients, for administrators.</summary>
    public DbSet<MachineClientRow> Clients => Set<MachineClientRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("platform");
        modelBuilder.Entity<UserRow>(user =>
        {
            user.ToTable("app_user");
            user.Property(u => u.State).HasConversion<string>();
            user.HasMany(u => u.Roles).WithOne().HasForeignKey(r => r.UserId);
            user.HasQueryFilter(u => scope.Everyone || u.Id == scope.UserId
                || (scope.OrganisationId != null && u.Roles.Any(r => r.OrganisationId == scope.OrganisationId)));
        });
        modelBuilder.Entity<UserRoleRow>(role =>
        {
            role.ToTable("user_role");
            role.Property(r => r.Role).HasConversion<string>();
        });
        modelBuilder.Entity<UserSessionRow>(session =>
        {
            session.ToTable("user_session");
            session.Property(s => s.Role).HasConversion<string>();
            session.HasQueryFilter(s => scope.Everyone || s.UserId == scope.UserId);
        });
        modelBuilder.Entity<MachineClientRow>(client =>
        {
            client.ToTable("machine_client");
            client.Property(c => c.Role).HasConversion<string>();
            client.Property(c => c.State).HasConversion<string>();
            client.HasQueryFilter(c => scope.Everyone);
        });
    }
}
