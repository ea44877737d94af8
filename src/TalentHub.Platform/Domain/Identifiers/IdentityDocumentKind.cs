namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>The documents by which a person is known to the system.</summary>
public enum IdentityDocumentKind
{
    /// <summary>Resident identity card (居民身份证), GB 11643-1999: 18 characters.</summary>
    ResidentId,

    /// <summary>Residence permit of Hong Kong, Macau and Taiwan residents (港澳台居民居住证): 810000, 820000 or 830000, 18 characters.</summary>
    HongKongMacauTaiwanResidencePermit,

    /// <summary>Mainland travel permit of Hong Kong and Macau residents (港澳居民来往内地通行证): H or M and 8 or 10 digits.</summary>
    MainlandTravelPermitHongKongMacau,

    /// <summary>Mainland travel permit of Taiwan residents (台湾居民来往大陆通行证): 8 digits; older ones 10 digits, with or without a letter.</summary>
    MainlandTravelPermitTaiwan,

    /// <summary>Foreign permanent resident identity card (外国人永久居留身份证): 18 characters from 9, or the older 3 letters and 12 digits.</summary>
    ForeignerPermanentResidence,

    /// <summary>Passport: 5 to 17 letters and digits.</summary>
    Passport,
}
