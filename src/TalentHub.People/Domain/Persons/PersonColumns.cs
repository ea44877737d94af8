namespace TalentHub.People.Domain.Persons;

/// <summary>The headings under which every roster names a person; problems point at them.</summary>
public static class PersonColumns
{
    /// <summary>The name.</summary>
    public const string Name = "姓名";

    /// <summary>The kind of identity document; empty means that the number decides.</summary>
    public const string DocumentKind = "证件类型";

    /// <summary>The document's number.</summary>
    public const string DocumentNumber = "证件号码";

    /// <summary>The mobile number.</summary>
    public const string Phone = "手机号码";
}
