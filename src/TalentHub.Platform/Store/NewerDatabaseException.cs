namespace TalentHub.Platform.Store;

/// <summary>The database holds a migration that this build does not know.</summary>
public sealed class NewerDatabaseException(string migration) : Exception(
    $"数据库由更新版本的 TalentHub 创建（含本版本未知的变更 {migration}）。请改用新版本程序；数据未作任何修改。 / " +
    $"The database was made by a newer version of TalentHub (it holds {migration}). Run that version; nothing was changed.");
