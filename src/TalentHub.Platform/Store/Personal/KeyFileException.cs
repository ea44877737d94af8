namespace TalentHub.Platform.Store.Personal;

/// <summary>The key file does not fit the database or cannot be used; the sentence says what to do. The host does not start.</summary>
public sealed class KeyFileException : Exception
{
    private KeyFileException(string chinese, string english)
        : base($"{chinese} / {english}")
    {
    }

    internal static KeyFileException Missing(string path) => new(
        $"找不到密钥文件 {path}，而数据库中已有用它加密的个人信息。请从备份恢复该文件后再启动；系统不会另建密钥，以免数据无法解密。",
        $"The key file {path} is missing, and the database holds personal data sealed with it. Restore the file from its backup and start again; no new keys are made, because the data would stay closed.");

    internal static KeyFileException Foreign(string path, string key) => new(
        $"密钥文件 {path} 与数据库不符：缺少密钥 {key} 或其内容不同。请使用本数据库的密钥文件（见备份）；数据未作任何修改。",
        $"The key file {path} does not belong to this database: key {key} is missing from it or differs. Use the key file of this database (see its backup); nothing was changed.");

    internal static KeyFileException Unreadable(string path) => new(
        $"密钥文件 {path} 无法读取或内容不完整。请检查文件权限（仅服务账户可读写，0600），或从备份恢复。",
        $"The key file {path} cannot be read or is incomplete. Check that the service account may read it (0600), or restore it from its backup.");

    internal static KeyFileException NotLoaded() => new(
        "个人信息密钥尚未加载：请在启动时先执行 KeyRing.Load。",
        "The keys of personal data are not loaded: run KeyRing.Load at start.");
}
