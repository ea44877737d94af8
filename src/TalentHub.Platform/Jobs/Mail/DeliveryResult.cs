namespace TalentHub.Platform.Jobs.Mail;

/// <summary>How one attempt to send a mail ended.</summary>
internal enum DeliveryResult
{
    /// <summary>The server took it.</summary>
    Accepted,

    /// <summary>The server will never take it.</summary>
    Refused,

    /// <summary>The server took nothing of this mail now; the connection is good.</summary>
    Later,

    /// <summary>The connection failed, and other mails would fail on it too.</summary>
    Broken,
}
