namespace TalentHub.Platform.Store.Personal;

/// <summary>A text column that holds <c>SealedText.Cipher</c>. Each capability registers its own, so that a change of keys finds them all.</summary>
/// <param name="Table">Schema and name, as <c>people.person</c>.</param>
/// <param name="Column">The column, as <c>document_cipher</c>.</param>
public sealed record EncryptedColumn(string Table, string Column);
