using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Grains.Files;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Jobs.Files;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Files;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Files;

/// <summary>What comes in from outside, on the real database.</summary>
public sealed class FileStoreTests : IAsyncLifetime
{
    private static readonly FileRules Any = new("test", Enum.GetValues<FileKind>());
    private readonly Guid _school = Guid.CreateVersion7();
    private readonly TestFolder _folder = new();
    private TestSilo _silo = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _silo = await TestSilo.Start(
            "platform", [typeof(Commit).Assembly],
            services => services.AddTalentHubFiles().AddScoped(_ => DataScope.System)
                .AddSingleton(Options.Create(new KeySettings { File = _folder["keys.json"] })).AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>());
        await _silo.Services.GetRequiredService<KeyRing>().Load(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _silo.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_is_stored_is_sealed_and_what_was_stored_before_that_is_still_read()
    {
        var bytes = Encoding.UTF8.GetBytes($"姓名,证件号码\n张三,{Invented.ResidentNumber(1)}\n");
        var view = (await Put(bytes, "名册.csv")).OrThrow();
        Assert.Equal(0L, await Value("SELECT count(*) FROM platform.stored_file_piece WHERE position($1 IN content) > 0", Encoding.UTF8.GetBytes(Invented.ResidentNumber(1))));

        await Value("WITH plain AS (UPDATE platform.stored_file_piece SET content = $1), open AS (UPDATE platform.stored_file SET key_cipher = NULL) SELECT 0::bigint", bytes);
        await using var open = (await Store(DataScope.System).Open(view.Id, Cancel)).OrThrow();
        Assert.Equal(bytes, await Bytes(open.Content));
    }

    [Fact]
    public async Task A_piece_that_was_altered_is_not_handed_out()
    {
        var view = (await Put("a,b"u8.ToArray(), "a.csv")).OrThrow();
        await Value("WITH altered AS (UPDATE platform.stored_file_piece SET content = set_byte(content, 0, get_byte(content, 0) # 1)) SELECT 0::bigint WHERE length($1::bytea) > 0", new byte[] { 1 });

        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => Store(DataScope.System).Open(view.Id, Cancel));
    }

    private async Task<long> Value(string sql, byte[] value)
    {
        await using var connection = await _silo.Database.Open(Cancel);
        await using var query = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = value } } };
        return (long)(await query.ExecuteScalarAsync(Cancel))!;
    }

    private static async Task<byte[]> Bytes(Stream content)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, Cancel);
        return copy.ToArray();
    }

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_under_its_digest()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400_000).Select(i => $"{i},张三\n")));
        var view = (await Put(bytes, "名册.csv")).OrThrow();

        await using var open = (await Store(DataScope.System).Open(view.Id, Cancel)).OrThrow();
        var copy = new MemoryStream();
        await open.Content.CopyToAsync(copy, Cancel);
        Assert.Equal(bytes, copy.ToArray());
        Assert.Equal(("名册.csv", "text/plain", bytes.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))), (view.Name, view.MediaType, view.Size, view.Digest));
    }

    [Fact]
    public async Task The_same_content_is_stored_once_and_the_same_upload_is_the_same_file()
    {
        var context = Context();
        var first = (await Put("a,b"u8.ToArray(), "a.csv", context: context)).OrThrow();
        var again = (await Put("a,b"u8.ToArray(), "a.csv", context: context)).OrThrow();
        var other = (await Put("a,b"u8.ToArray(), "b.csv")).OrThrow();

        Assert.Equal(first, again);
        Assert.NotEqual(first.Id, other.Id);
        Assert.Equal((1L, 2L, 2L), (await Count("stored_file"), await Count("file"), await Count("audit_entry")));
    }

    [Theory]
    [InlineData("MZ\0\0program", "报告.pdf")]
    [InlineData("MZ\0\0program", "名册.xlsx")]
    [InlineData("%PDF-1.7 without an end", "a.pdf")]
    [InlineData("PK\u0003\u0004 no archive", "a.xlsx")]
    [InlineData("\u007fELF\0", "a.csv")]
    public async Task What_a_name_pretends_is_not_believed(string content, string name)
    {
        var outcome = await Put(Encoding.Latin1.GetBytes(content), name);
        Assert.Equal("file.wrong-kind", outcome.Problem?.Code);
        Assert.Equal((0L, 0L), (await Count("stored_file"), await Count("file")));
    }

    [Theory]
    [InlineData(FileKind.Pdf, "a.exe", "a.exe.pdf")]
    [InlineData(FileKind.Png, "../../etc/x.PNG", "x.png")]
    [InlineData(FileKind.Jpeg, "C:\\照片\u202Egpj.jpeg", "照片gpj.jpeg")]
    [InlineData(FileKind.Xml, "\r\n", "file.xml")]
    public async Task Kinds_are_told_by_content_and_names_are_made_safe(FileKind kind, string name, string safe)
    {
        byte[] bytes = kind switch
        {
            FileKind.Pdf => "%PDF-1.7\n%%EOF"u8.ToArray(),
            FileKind.Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8],
            FileKind.Jpeg => [0xFF, 0xD8, 0xFF, 0xE0, 0],
            _ => "<?xml version='1.0'?><a/>"u8.ToArray(),
        };
        var view = (await Put(bytes, name)).OrThrow();
        Assert.Equal((kind.MediaType(), safe), (view.MediaType, view.Name));
    }

    [Fact]
    public async Task A_kind_that_is_not_wanted_here_is_refused_and_the_wanted_ones_are_named()
    {
        var outcome = await Put("%PDF-1.7\n%%EOF"u8.ToArray(), "a.pdf", FileRules.Roster);
        Assert.Equal("file.wrong-kind", outcome.Problem?.Code);
        Assert.Contains(".xlsx", outcome.Problem!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_of_200_MB_is_refused_without_being_read()
    {
        await using var endless = new CountedStream(200L * 1024 * 1024);
        var outcome = await Upload().Put(endless, "a.csv", Any, _school, Context(), Cancel);
        Assert.Equal("file.too-large", outcome.Problem?.Code);
        Assert.InRange(endless.Given, 1, Any.MaxBytes + (128 * 1024));
    }

    [Fact]
    public async Task An_archive_that_unpacks_to_far_too_much_is_refused()
    {
        var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml" })
            {
                await using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                await entry.WriteAsync(new byte[40 * 1024 * 1024], Cancel);
            }
        }

        Assert.Equal("file.unpacks-too-large", (await Put(bomb.ToArray(), "a.xlsx")).Problem?.Code);
    }

    [Fact]
    public async Task A_workbook_of_many_equal_rows_is_no_bomb()
    {
        using var file = await new SpreadsheetWriter().List("s", ["a"], Enumerable.Repeat<IReadOnlyList<string?>>(["一样的内容"], 100_000).ToAsyncEnumerable(), Cancel);
        Assert.True((await Upload().Put(file, "a.xlsx", FileRules.Roster, _school, Context(), Cancel)).Succeeded);
    }

    [Fact]
    public async Task Twenty_uploads_at_once_do_not_pass_the_space_of_an_organisation()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Put(Encoding.ASCII.GetBytes($"{i:D100}"), "a.txt", allowed: 1_050)));
        Assert.Equal((10, 10), (outcomes.Count(o => o.Succeeded), outcomes.Count(o => o.Problem?.Code == "file.quota-used-up")));
        Assert.Equal(10L, await Count("file"));
    }

    [Fact]
    public async Task An_empty_file_is_refused() => Assert.Equal("file.empty", (await Put([], "a.csv")).Problem?.Code);

    [Fact]
    public async Task Another_organisation_does_not_find_the_file()
    {
        var view = (await Put("x"u8.ToArray(), "a.txt")).OrThrow();
        await using var own = (await Store(new DataScope(Everything: false, _school)).Open(view.Id, Cancel)).OrThrow();
        Assert.Equal("file.not-found", (await Store(new DataScope(Everything: false, Guid.CreateVersion7())).Open(view.Id, Cancel)).Problem?.Code);
        Assert.Equal("file.not-found", (await Store(DataScope.Nothing).Open(view.Id, Cancel)).Problem?.Code);
    }

    [Fact]
    public async Task Content_that_no_file_names_is_removed_after_an_hour()
    {
        await Put("kept"u8.ToArray(), "a.txt");
        await Put("refused"u8.ToArray(), "a.txt", allowed: 1);
        var remove = new RemoveUnnamedContent(_silo.Database);
        Assert.Equal(0, await remove.Run(Cancel));
        await Execute("UPDATE platform.stored_file SET stored_at = now() - interval '2 hours'");
        Assert.Equal(1, await remove.Run(Cancel));
        Assert.Equal(1L, await Count("stored_file"));
    }

    [Fact]
    public async Task A_download_is_an_attachment_that_no_browser_runs()
    {
        var view = (await Put("x"u8.ToArray(), "名册.txt")).OrThrow();
        var http = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        await new FileDownload((await Store(DataScope.System).Open(view.Id, Cancel)).OrThrow()).ExecuteAsync(http);

        Assert.StartsWith("attachment; ", http.Response.Headers.ContentDisposition, StringComparison.Ordinal);
        Assert.Contains("filename*=UTF-8''%E5%90%8D%E5%86%8C.txt", http.Response.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
        Assert.Equal(("nosniff", 1L), (http.Response.Headers.XContentTypeOptions.ToString(), http.Response.Body.Length));
    }

    private Task<Outcome<FileView>> Put(byte[] bytes, string name, FileRules? rules = null, CommandContext? context = null, long allowed = 1L << 40) =>
        Upload(allowed).Put(new MemoryStream(bytes), name, rules ?? Any, _school, context ?? Context(), Cancel);

    private PersonalDataVault Vault => _silo.Services.GetRequiredService<PersonalDataVault>();

    private FileUpload Upload(long allowed = 1L << 40) =>
        new(_silo.Database, _silo.Grains, Vault, Options.Create(new FileStoreOptions { BytesPerOrganisation = allowed }));

    private FileStore Store(DataScope scope) => new(_silo.Database, scope, Vault);

    private CommandContext Context() => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), "张三", _school, Role.School, new DateTimeOffset(2023, 9, 4, 1, 0, 0, TimeSpan.Zero));

    private async Task<long> Count(string table) => (long)(await Execute($"SELECT count(*) FROM platform.{table}"))!;

    private async Task<object?> Execute(string sql)
    {
        await using var connection = await _silo.Database.Open(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancel);
    }

    /// <summary>Gives as many bytes as asked for and counts them.</summary>
    private sealed class CountedStream(long length) : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = (int)Math.Min(buffer.Length, length - Given);
            buffer.Span[..read].Fill((byte)'a');
            Given += read;
            return ValueTask.FromResult(read);
        }
    }
}
