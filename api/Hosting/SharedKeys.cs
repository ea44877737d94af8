using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Api.Hosting;

/// <summary>The keys of cookies and forms, shared by every api node: kept in the database, each sealed as a whole like personal data.</summary>
public sealed class SharedKeys(TalentHubDatabase database, PersonalDataVault vault) : IXmlRepository, IXmlEncryptor, IConfigureOptions<KeyManagementOptions>
{
    private const string Mask = "***";

    /// <inheritdoc/>
    public void Configure(KeyManagementOptions options) => (options.XmlRepository, options.XmlEncryptor) = (this, this);

    /// <summary>Leaves the key as it is, since it is sealed together with all that is stored of it.</summary>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement("sealedByRepository", new XElement(plaintextElement)), typeof(NullXmlDecryptor));

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = Open();
        return [.. Stored(connection).Select(row => XElement.Parse(row.Cipher is { } cipher ? vault.Open(new(cipher, Mask)) : Sealed(connection, row.Id, row.Xml!)))];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = Open();
        using var insert = new NpgsqlCommand("INSERT INTO platform.data_protection_key (friendly_name, cipher) VALUES ($1, $2)", connection)
        {
            Parameters = { new() { Value = friendlyName }, new() { Value = Seal(element.ToString(SaveOptions.DisableFormatting)) } },
        };
        insert.ExecuteNonQuery();
    }

    private static List<(int Id, string? Xml, string? Cipher)> Stored(NpgsqlConnection connection)
    {
        using var query = new NpgsqlCommand("SELECT id, xml, cipher FROM platform.data_protection_key ORDER BY id", connection);
        using var reader = query.ExecuteReader();
        List<(int, string?, string?)> rows = [];
        while (reader.Read())
        {
            rows.Add((reader.GetInt32(0), reader.IsDBNull(1) ? null : reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2)));
        }

        return rows;
    }

    private string Sealed(NpgsqlConnection connection, int id, string xml)
    {
        using var update = new NpgsqlCommand("UPDATE platform.data_protection_key SET xml = NULL, cipher = $2 WHERE id = $1 AND cipher IS NULL", connection)
        {
            Parameters = { new() { Value = id }, new() { Value = Seal(xml) } },
        };
        update.ExecuteNonQuery();
        return xml;
    }

    private string Seal(string xml) => vault.Seal(xml, Mask).Cipher;

    private NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(database.ConnectionString);
        connection.Open();
        return connection;
    }
}
