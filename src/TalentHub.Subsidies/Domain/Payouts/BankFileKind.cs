namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>The forms in which a bank takes a list of payments.</summary>
public enum BankFileKind
{
    /// <summary>Text with tab-separated columns.</summary>
    Text,

    /// <summary>An Excel workbook.</summary>
    Excel,
}
