namespace TalentHub.Platform.Store.Clusters;

/// <summary>The two sets of server settings: for data that must last, and for tests.</summary>
public static class ClusterSettings
{
    /// <summary>Every commit is on disk when it is answered.</summary>
    public static IReadOnlyDictionary<string, string> Durable { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["shared_buffers"] = "256MB",
        ["effective_cache_size"] = "1GB",
        ["work_mem"] = "16MB",
        ["maintenance_work_mem"] = "128MB",
        ["max_connections"] = "200",
        ["synchronous_commit"] = "on",
        ["wal_compression"] = "on",
        ["max_wal_size"] = "2GB",
        ["checkpoint_timeout"] = "15min",
        ["random_page_cost"] = "1.1",
        ["jit"] = "off",
        ["timezone"] = "UTC",
        ["log_timezone"] = "UTC",
    };

    /// <summary>Nothing needs to survive a power cut; a killed server still recovers every commit.</summary>
    public static IReadOnlyDictionary<string, string> Disposable { get; } = new Dictionary<string, string>(Durable, StringComparer.Ordinal)
    {
        ["shared_buffers"] = "128MB",
        ["max_connections"] = "300",
        ["fsync"] = "off",
        ["full_page_writes"] = "off",
    };
}
