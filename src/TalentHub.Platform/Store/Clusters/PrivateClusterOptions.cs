namespace TalentHub.Platform.Store.Clusters;

/// <summary>Where a private cluster lives and how it is run.</summary>
public sealed record PrivateClusterOptions
{
    /// <summary>The folder that holds everything of the cluster; created when missing.</summary>
    public required string Folder { get; init; }

    /// <summary>The TCP port on 127.0.0.1; 0 takes the port of last time when it is free, otherwise any free one.</summary>
    public int Port { get; init; }

    /// <summary>Server settings by name.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = ClusterSettings.Durable;

    /// <summary>The folders in which to look for the server programs; empty means the usual places.</summary>
    public IReadOnlyList<string> ProgramFolders { get; init; } = [];

    /// <summary>The free space, in MiB, below which nothing is started.</summary>
    public int FreeSpaceNeeded { get; init; } = 256;

    /// <summary>The longest wait for the server to come up or to stop; crash recovery counts.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);
}
