using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Hosting;

/// <summary>Why a host cannot start.</summary>
public static class HostingProblem
{
    /// <summary>The data folder was written by a newer version of the product.</summary>
    public static readonly ProblemType NewerData = new("hosting.newer-data", ProblemKind.Conflict,
        "数据目录 {folder} 由更新的版本 {found} 写入，本程序为 {version}。请改用版本 {found} 或更新的程序，或用 --data 另选目录。目录未作任何改动。",
        "The data folder {folder} was written by the newer version {found}; this is {version}. Run version {found} or newer, or choose another folder with --data. Nothing in it was changed.");

    /// <summary>The data folder cannot be written.</summary>
    public static readonly ProblemType FolderNotWritable = new("hosting.folder-not-writable", ProblemKind.Conflict,
        "无法写入数据目录 {folder}（{reason}）。请改正权限，或用 --data 另选目录。",
        "The data folder {folder} cannot be written ({reason}). Correct its permissions, or choose another folder with --data.");

    /// <summary>The folder of secrets that the configuration names cannot be read.</summary>
    public static readonly ProblemType SecretsUnreadable = new("hosting.secrets-unreadable", ProblemKind.Conflict,
        "无法读取机密文件目录 {folder}（{reason}）。请检查 Secrets__Folder，并确认服务账户可以读取其中的文件。",
        "The folder of secrets {folder} cannot be read ({reason}). Check Secrets__Folder and that the service account may read its files.");

    /// <summary>The database named in the configuration does not answer.</summary>
    public static readonly ProblemType DatabaseUnreachable = new("hosting.database-unreachable", ProblemKind.Unavailable,
        "无法连接数据库 {database}（主机 {host}）：{reason}。请检查 ConnectionStrings__TalentHub，并确认数据库已启动。",
        "The database {database} on {host} cannot be reached: {reason}. Check ConnectionStrings__TalentHub and that the database is running.");

    /// <summary>The connection string cannot be read.</summary>
    public static readonly ProblemType ConnectionStringMalformed = new("hosting.connection-string-malformed", ProblemKind.Conflict,
        "ConnectionStrings__TalentHub 不是有效的连接字符串。请写成“Host=…;Port=…;Database=…;Username=…;Password=…”的形式，并检查参数名称。",
        "ConnectionStrings__TalentHub is no connection string. Write it as \"Host=…;Port=…;Database=…;Username=…;Password=…\" and check the names of its parts.");

    /// <summary>Neither the configuration nor the data folder names a database.</summary>
    public static readonly ProblemType NoDatabase = new("hosting.no-database", ProblemKind.Conflict,
        "未指定数据库：既没有 ConnectionStrings__TalentHub，也没有 {file}。请先启动 silo-host，或设置该环境变量。",
        "No database is named: neither ConnectionStrings__TalentHub nor {file} exists. Start silo-host first, or set that variable.");
}
