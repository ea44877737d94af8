namespace TalentHub.Api.Pages.Components;

/// <summary>What every posted form of the portal carries.</summary>
public static class PostedForm
{
    /// <summary>The operation id in the form's hidden field; a new one when a client left it out.</summary>
    public static Guid OperationId(HttpContext http) =>
        Guid.TryParse(http.Request.Form["operationId"], out var id) && id != Guid.Empty ? id : Guid.CreateVersion7();

    /// <summary>The hidden field in which a form of an existing record carries the version that it showed.</summary>
    public const string ShownField = "shown";

    /// <summary>The version of the record that the form showed; null for a form that makes something new.</summary>
    public static string? MadeOn(HttpContext http) => Value(http, ShownField);

    /// <summary>The field of the reason in the form with this name.</summary>
    public static string ReasonField(string form) => $"reason-{form}";

    /// <summary>The reason that was given in the form with this name; null when there is none.</summary>
    public static string? Reason(HttpContext http, string form) => Value(http, ReasonField(form));

    /// <summary>A field without surrounding blanks; null when it is empty.</summary>
    public static string? Value(HttpContext http, string name) =>
        http.Request.Form[name].ToString().Trim() is { Length: > 0 } value ? value : null;
}
