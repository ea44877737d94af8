using TalentHub.Api.Hosting;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>The context of a command that came as a request.</summary>
public static class Commands
{
    /// <summary>The header that carries the operation id.</summary>
    public const string IdempotencyKey = "Idempotency-Key";

    /// <summary>Who sends this request, why, under which operation id and on which version of the record. <see cref="IdempotencyKeys"/> has refused requests without one.</summary>
    public static CommandContext Of(HttpContext http, string? reason = null) =>
        http.RequestServices.GetRequiredService<Caller>().Context(OperationId(http), reason) with { MadeOn = RecordTags.MadeOn(http) };

    /// <summary>The operation id of the request.</summary>
    public static Guid OperationId(HttpContext http) => Guid.Parse(http.Request.Headers[IdempotencyKey].ToString());
}
