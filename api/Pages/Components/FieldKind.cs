namespace TalentHub.Api.Pages.Components;

/// <summary>Which control a <see cref="Field"/> shows.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines.</summary>
    TextArea,

    /// <summary>A list to choose one from.</summary>
    Select,

    /// <summary>A group of radio buttons.</summary>
    Radio,

    /// <summary>One box to tick; posts <c>true</c>.</summary>
    Checkbox,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yuan with two places.</summary>
    Money,

    /// <summary>A file; the form around it must be multipart.</summary>
    File,

    /// <summary>A password.</summary>
    Password,

    /// <summary>An electronic mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,
}
