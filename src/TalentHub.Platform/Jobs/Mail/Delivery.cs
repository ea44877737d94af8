namespace TalentHub.Platform.Jobs.Mail;

/// <summary>What came of one attempt.</summary>
/// <param name="Result">The outcome.</param>
/// <param name="Reason">What the server or the network said.</param>
internal sealed record Delivery(DeliveryResult Result, string? Reason)
{
    internal static readonly Delivery Accepted = new(DeliveryResult.Accepted, Reason: null);
}
