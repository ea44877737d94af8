using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Clusters;

/// <summary>The account the server runs as: our own, or, because PostgreSQL refuses root, an ordinary one.</summary>
public sealed record ClusterAccount(string? UserAndGroup)
{
    /// <summary>
    /// Ourselves when we are not root; as root the owner of existing data, otherwise the account <c>postgres</c>.
    /// </summary>
    public static async Task<Outcome<ClusterAccount>> Find(string dataFolder, CancellationToken cancel)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return new ClusterAccount(UserAndGroup: null);
        }

        if (Directory.Exists(dataFolder))
        {
            var owner = await ServerCommand.Run("stat", ["--format=%u:%g", dataFolder], "/", cancel);
            if (owner.Succeeded && !owner.LastLine.StartsWith("0:", StringComparison.Ordinal))
            {
                return new ClusterAccount(owner.LastLine);
            }
        }

        var entry = await ServerCommand.Run("getent", ["passwd", "postgres"], "/", cancel);
        return entry.LastLine.Split(':') is [_, _, var user, var group, ..]
            ? new ClusterAccount($"{user}:{group}")
            : ClusterProblem.NoAccount;
    }

    /// <summary>Makes a path and all below it the account's own.</summary>
    public async Task Own(string path, CancellationToken cancel)
    {
        if (UserAndGroup is not null)
        {
            await ServerCommand.Run("chown", ["--recursive", "--no-dereference", UserAndGroup, path], "/", cancel);
        }
    }

    /// <summary>Runs a program as the account, in a folder that the account need not be able to reach by its path.</summary>
    public Task<ServerCommand> Run(string program, IEnumerable<string> arguments, string folder, CancellationToken cancel) =>
        UserAndGroup?.Split(':') is [var user, var group]
            ? ServerCommand.Run("setpriv",
                [$"--reuid={user}", $"--regid={group}", "--clear-groups", "--", program, .. arguments], folder, cancel)
            : ServerCommand.Run(program, arguments, folder, cancel);
}
