namespace TalentHub.Training.Domain.Agreements;

/// <summary>How kinds of agreement are written.</summary>
public static class AgreementKinds
{
    /// <summary>The words a roster may hold.</summary>
    public static IEnumerable<string> All => Enum.GetValues<AgreementKind>().Select(Chinese);

    /// <summary>The kind as documents write it.</summary>
    public static string Chinese(this AgreementKind kind) => kind switch
    {
        AgreementKind.Cooperation => "校企合作",
        AgreementKind.OrderedTraining => "订单培养",
        AgreementKind.Apprenticeship => "学徒培养",
        AgreementKind.Internship => "实习实训",
    };

    /// <summary>The kind a cell stands for; an empty one is the general agreement, null one that is not known.</summary>
    public static AgreementKind? Read(string? text)
    {
        var word = (text ?? "").Trim();
        return word.Length == 0 ? AgreementKind.Cooperation
            : Enum.GetValues<AgreementKind>().Where(k => k.Chinese() == word || string.Equals(k.ToString(), word, StringComparison.OrdinalIgnoreCase))
                .Select(k => (AgreementKind?)k).FirstOrDefault();
    }
}
