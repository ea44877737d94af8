using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Clusters;

/// <summary>Why a private PostgreSQL cluster cannot be started.</summary>
public static class ClusterProblem
{
    /// <summary>No PostgreSQL server programs of a supported version on this machine.</summary>
    public static readonly ProblemType NoBinaries = new("cluster.no-binaries", ProblemKind.Unavailable,
        "本机未找到 PostgreSQL {minimum} 或更高版本的服务器程序（已查找：{searched}）。请以管理员身份执行 apt-get install postgresql，或用 ConnectionStrings__TalentHub 指定现有数据库。",
        "No PostgreSQL server programs of version {minimum} or newer were found (looked in {searched}). Run apt-get install postgresql as administrator, or name an existing database in ConnectionStrings__TalentHub.");

    /// <summary>The data folder was written by a PostgreSQL major version that is not installed.</summary>
    public static readonly ProblemType OtherVersion = new("cluster.other-version", ProblemKind.Conflict,
        "数据目录 {folder} 由 PostgreSQL {version} 写入，而本机只有版本 {installed}。请安装 postgresql-{version}，或另选数据目录。目录未作任何改动。",
        "The data folder {folder} was written by PostgreSQL {version}, but only version {installed} is installed. Install postgresql-{version}, or choose another data folder. Nothing in it was changed.");

    /// <summary>The data folder cannot be created or written.</summary>
    public static readonly ProblemType NotWritable = new("cluster.not-writable", ProblemKind.Conflict,
        "无法写入数据目录 {folder}（{reason}）。请另选目录，或改正该目录的所有者与权限。",
        "The data folder {folder} cannot be written ({reason}). Choose another folder, or correct its owner and permissions.");

    /// <summary>Too little free space where the data folder lies.</summary>
    public static readonly ProblemType DiskFull = new("cluster.disk-full", ProblemKind.Unavailable,
        "数据目录 {folder} 所在磁盘空间不足：需要 {needed} MiB，剩余 {free} MiB。请释放空间或另选目录。",
        "The disk of the data folder {folder} is too full: {needed} MiB are needed, {free} MiB are free. Free some space or choose another folder.");

    /// <summary>Another process of the product holds the data folder.</summary>
    public static readonly ProblemType InUse = new("cluster.in-use", ProblemKind.Conflict,
        "数据目录 {folder} 正被另一个进程使用。请先停止该进程，或用 --data 另选目录。",
        "The data folder {folder} is in use by another process. Stop that process first, or choose another folder with --data.");

    /// <summary>The port asked for is taken.</summary>
    public static readonly ProblemType PortInUse = new("cluster.port-in-use", ProblemKind.Conflict,
        "端口 {port} 已被占用。请停止占用该端口的程序，或另选端口。",
        "Port {port} is already in use. Stop the program that uses it, or choose another port.");

    /// <summary>Started as root, and there is no ordinary account to run PostgreSQL as.</summary>
    public static readonly ProblemType NoAccount = new("cluster.no-account", ProblemKind.Unavailable,
        "PostgreSQL 不能以 root 运行，而本机没有 postgres 账户。请执行 apt-get install postgresql，或改用普通用户启动。",
        "PostgreSQL does not run as root, and this machine has no account named postgres. Run apt-get install postgresql, or start as an ordinary user.");

    /// <summary>A PostgreSQL program refused for a reason of its own.</summary>
    public static readonly ProblemType Refused = new("cluster.refused", ProblemKind.Unavailable,
        "PostgreSQL 未能启动（{program}）：{reason}。详见日志 {log}。",
        "PostgreSQL could not be started ({program}): {reason}. The log is {log}.");
}
