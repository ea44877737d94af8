using Microsoft.EntityFrameworkCore;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Lists of users and sessions.</summary>
public sealed class UserQueries(IdentityContext context, UserScope scope)
{
    private const int LargestPage = 500;

    /// <summary>Users by sign-in name.</summary>
    public async Task<UserPage> List(UserFilter filter, CancellationToken cancel)
    {
        var users = Matching(filter);
        var items = await (filter.Descending ? users.OrderByDescending(u => u.UserName) : users.OrderBy(u => u.UserName)).Skip(Math.Max(filter.Skip, 0)).Take(Math.Clamp(filter.Take, 1, LargestPage))
            .Include(u => u.Roles).ToListAsync(cancel);
        return new UserPage(items, await users.CountAsync(cancel));
    }

    /// <summary>How many users under a filter stand in each state; the state in the filter itself is left aside.</summary>
    public Task<Dictionary<UserState, int>> Counts(UserFilter filter, CancellationToken cancel) =>
        Matching(filter with { State = null }).GroupBy(u => u.State).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>One user within the reader's scope.</summary>
    public Task<UserRow?> Find(Guid id, CancellationToken cancel) =>
        context.Users.Include(u => u.Roles).FirstOrDefaultAsync(u => u.Id == id, cancel);

    /// <summary>The reader's own open sessions, the latest first.</summary>
    public Task<List<UserSessionRow>> OwnSessions(DateTimeOffset now, CancellationToken cancel) =>
        context.Sessions.Where(s => s.UserId == scope.UserId && s.EndedAt == null && s.ExpiresAt > now)
            .OrderByDescending(s => s.LastSeenAt).ToListAsync(cancel);

    /// <summary>The machine clients by name.</summary>
    public Task<List<MachineClientRow>> Clients(CancellationToken cancel) => context.Clients.OrderBy(c => c.Name).ToListAsync(cancel);

    private IQueryable<UserRow> Matching(UserFilter filter)
    {
        var users = context.Users.AsQueryable();
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var pattern = $"%{filter.Text.Trim().Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
            users = users.Where(u => EF.Functions.ILike(u.UserName, pattern) || EF.Functions.ILike(u.DisplayName, pattern));
        }

        if (filter.Role is { } role)
        {
            users = users.Where(u => u.Roles.Any(r => r.Role == role));
        }

        if (filter.State is { } state)
        {
            users = users.Where(u => u.State == state);
        }

        return filter.OrganisationId is { } organisation ? users.Where(u => u.Roles.Any(r => r.OrganisationId == organisation)) : users;
    }
}
