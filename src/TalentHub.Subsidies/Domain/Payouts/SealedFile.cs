using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>One form of the bank file.</summary>
/// <param name="Kind">Text or Excel.</param>
/// <param name="Name">The file name.</param>
/// <param name="Encoding">GBK, or GB18030 when a name has a character that GBK lacks; xlsx for Excel.</param>
/// <param name="Count">Declared number of payments.</param>
/// <param name="Total">Declared total in yuan.</param>
/// <param name="Digest">SHA-256 of the bytes, hexadecimal.</param>
/// <param name="Size">Bytes.</param>
public sealed record SealedFile(BankFileKind Kind, string Name, string Encoding, int Count, Yuan Total, string Digest, int Size);
