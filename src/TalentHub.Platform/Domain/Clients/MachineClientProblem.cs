using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Clients;

/// <summary>Why a command about a machine client is refused.</summary>
public static class MachineClientProblem
{
    /// <summary>There is no such client.</summary>
    public static readonly ProblemType NotFound = new(
        "client.not-found", ProblemKind.NotFound,
        "没有找到该接口客户端。请返回客户端列表查看。",
        "There is no such machine client. Look in the list of clients.");

    /// <summary>The name is empty or too long.</summary>
    public static readonly ProblemType NameInvalid = new(
        "client.name-invalid", ProblemKind.Invalid,
        "接口客户端名称不能为空，且不超过 {longest} 个字符。请填写名称。",
        "The name of a machine client must not be empty and has at most {longest} characters. Enter the name.");

    /// <summary>Roles of a person cannot be given to a program.</summary>
    public static readonly ProblemType RoleNotAllowed = new(
        "client.role-not-allowed", ProblemKind.Invalid,
        "角色“{role}”不能授予接口客户端。请选择其他角色。",
        "Role {role} cannot be given to a machine client. Choose another role.");

    /// <summary>A repeated operation does not show the secret a second time.</summary>
    public static readonly ProblemType SecretAlreadyShown = new(
        "client.secret-already-shown", ProblemKind.Conflict,
        "该操作已完成，密钥只显示一次。如未保存，请重新生成密钥。",
        "This was done before, and a secret is shown once only. If it was not kept, make another secret.");
}
