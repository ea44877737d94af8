using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using TalentHub.Certification.Jobs.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Whole;

/// <summary>
/// Two schools and two enterprises with a user of every role. All records belong to the second ones, whose texts begin with <see cref="Mark"/>:
/// whoever works for the first ones must see none of them.
/// </summary>
public sealed class City(WholeApp app)
{
    /// <summary>Stands in every name that belongs to the other organisations.</summary>
    public const string Mark = "他方";

    private readonly Dictionary<string, string> _records = new(StringComparer.Ordinal);

    /// <summary>The ids of the other organisations' records, by what they are: batch, class, claim...</summary>
    public IReadOnlyDictionary<string, string> Records => _records;

    /// <summary>The sign-in name of the user of a role, for the first organisations.</summary>
    public static string Mine(Role role) => $"mine.{role}".ToLowerInvariant();

    /// <summary>The sign-in name of the user of a role, for the organisations that own the records.</summary>
    public static string Theirs(Role role) => role is Role.School or Role.Enterprise or Role.Expert or Role.Trainee or Role.Examiner
        ? $"theirs.{role}".ToLowerInvariant()
        : Mine(role);

    /// <summary>Makes everything, through the API where it has a way.</summary>
    public async Task Build()
    {
        foreach (var role in new[] { Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor, Role.Administrator })
        {
            await app.CreateUser(Mine(role), new UserRole(role, null));
        }

        await Organisations();
        await Training();
        await Certification();
        await Experts();
        await Money();
        await People();
        await Rest();
    }

    /// <summary>Uploads a roster and gives the import's id.</summary>
    public async Task<string> Upload(string user, string kind, string target, string name, byte[] content)
    {
        using var answer = await (await app.As(user)).SendAsync(WholeApp.Request(HttpMethod.Post, "/api/v1/imports", Roster(kind, target, name, content)));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return $"{JsonNode.Parse(text)!["id"]}";
    }

    /// <summary>The form in which a roster is uploaded.</summary>
    public static MultipartFormDataContent Roster(string kind, string target, string name, byte[] content)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return new MultipartFormDataContent { { new StringContent(kind), "kind" }, { new StringContent(target), "targetId" }, { new StringContent("identity"), "code" }, { file, "file", name } };
    }

    private async Task Organisations()
    {
        foreach (var (key, kind, n) in new[] { ("school", "School", 1), ("enterprise", "Enterprise", 2) })
        {
            foreach (var (whose, title, more) in new[] { ("mine", "本方", 0), ("theirs", Mark, 10) })
            {
                var made = await app.Send(Mine(Role.BureauClerk), HttpMethod.Post, "/api/v1/organisations", new
                {
                    kind, creditCode = Invented.CreditCode(n + more),
                    details = new { name = $"{title}{kind}", district = "古镇镇", schoolType = kind == "School" ? "TechnicianCollege" : null },
                });
                _records[$"{whose}.{key}"] = $"{made["id"]}";
                var role = Enum.Parse<Role>(kind);
                _records[$"{whose}.{key}.user"] = $"{await app.CreateUser($"{whose}.{key}", new UserRole(role, Guid.Parse(_records[$"{whose}.{key}"]), IsManager: true))}";
            }
        }

        _records["user"] = $"{await app.CreateUser("theirs.clerk", new UserRole(Role.Enterprise, Guid.Parse(_records["theirs.enterprise"])))}";
        var alliance = await app.Send(Mine(Role.BureauClerk), HttpMethod.Post, "/api/v1/alliances", new { name = "产教联盟", foundedOn = "2023-03-01" });
        _records["alliance"] = $"{alliance["id"]}";
    }

    private async Task Training()
    {
        var agreement = await app.Send("theirs.school", HttpMethod.Post, "/api/v1/agreements", new
        {
            enterpriseId = _records["theirs.enterprise"], terms = new { kind = "Cooperation", from = "2023-01-01", to = "2026-12-31" },
        });
        var made = await app.Send("theirs.school", HttpMethod.Post, "/api/v1/classes", new
        {
            name = $"{Mark}班", occupationCode = "6-24-07-02", level = "Intermediate", year = 2023,
        });
        (_records["agreement"], _records["class"]) = ($"{agreement["id"]}", $"{made["id"]}");
        await app.Send("theirs.school", HttpMethod.Post, $"/api/v1/classes/{_records["class"]}/students", new
        {
            students = new[] { new { name = $"{Mark}学生", documentKind = "居民身份证", documentNumber = Invented.ResidentNumber(1) } },
        });
        _records["student"] = $"{(await app.Column<Guid>("SELECT person_id FROM training.enrolment"))[0]}";
    }

    private async Task Certification()
    {
        var body = _records["theirs.enterprise"];
        await app.Send("theirs.enterprise", HttpMethod.Put, $"/api/v1/filings/{body}", new
        {
            scope = new[] { new { occupation = "6-24-07-02", level = "Senior", from = "2023-01-01", to = "2026-12-31" } },
        });
        await app.Send("theirs.enterprise", HttpMethod.Post, $"/api/v1/filings/{body}/submit");
        await app.Send(Mine(Role.BureauClerk), HttpMethod.Post, $"/api/v1/filings/{body}/accept");
        await app.Send(Mine(Role.BureauReviewer), HttpMethod.Post, $"/api/v1/filings/{body}/review");
        await app.Send(Mine(Role.BureauApprover), HttpMethod.Post, $"/api/v1/filings/{body}/file", new
        {
            document = "备案〔2023〕1号", validFrom = "2023-11-06", series = new { category = "Y", body = "0000", province = "44", site = "000001" },
        });
        await app.Send("theirs.enterprise", HttpMethod.Post, $"/api/v1/filings/{body}/examiners", new
        {
            person = new { name = $"{Mark}考评员", documentKind = "居民身份证", documentNumber = Invented.ResidentNumber(2) }, grade = "Examiner",
            certificateNumber = "K0001", occupations = new[] { "6-24-07-02" }, levels = new[] { "Senior" }, validFrom = "2023-01-01", validTo = "2026-12-31",
        });
        _records["batch"] = await Batch($"{Mark}批次");
        await Candidates(_records["batch"]);
        _records["registration"] = $"{(await app.Column<Guid>("SELECT id FROM certification.registration ORDER BY id"))[0]}";
        _records["marking"] = await Batch($"{Mark}评分批次");
        await Candidates(_records["marking"], first: 20);
        await Move("theirs.enterprise", _records["marking"], "CloseRegistration");
        await Move("theirs.enterprise", _records["marking"], "StartEvaluation");
        _records["sitting"] = $"{await app.Value<Guid>(
            """
            INSERT INTO certification.session (id, batch_id, part, site, room, starts_at, ends_at, candidates)
            VALUES (gen_random_uuid(), $1, 'Theory', $2, $2, '2023-11-07 00:30+00', '2023-11-07 02:30+00', 2)
            RETURNING id
            """, Guid.Parse(_records["marking"]), $"{Mark}考场")}";
    }

    /// <summary>A batch of the enterprise's own filing, open for registration.</summary>
    public async Task<string> Batch(string title)
    {
        var batch = await app.Send("theirs.enterprise", HttpMethod.Post, "/api/v1/batches", new
        {
            bodyId = _records["theirs.enterprise"], title, kind = "OwnFiling", tracks = new[] { new { occupationCode = "6-24-07-02", level = "Senior" } },
            examFrom = "2023-11-06", examTo = "2023-11-08", venues = Array.Empty<object>(),
        });
        var id = $"{batch["id"]}";
        await Move("theirs.enterprise", id, "Submit");
        await Move(Mine(Role.BureauClerk), id, "AcceptPlan");
        await Move("theirs.enterprise", id, "OpenRegistration");
        return id;
    }

    /// <summary>Takes a batch one step further.</summary>
    public Task Move(string user, string batch, string move) => app.Send(user, HttpMethod.Post, $"/api/v1/batches/{batch}/moves", new { move });

    /// <summary>Registers two candidates by roster.</summary>
    public async Task Candidates(string batch, int first = 10)
    {
        var rows = $"姓名,证件号码,职业,等级\n{Mark}一,{Invented.ResidentNumber(first)},灯具制造工,三级\n{Mark}二,{Invented.ResidentNumber(first + 1)},灯具制造工,三级\n";
        var import = await Upload("theirs.enterprise", "certification.candidates", batch, "考生.csv", Encoding.UTF8.GetBytes(rows));
        await app.Send("theirs.enterprise", HttpMethod.Post, $"/api/v1/imports/{import}/check");
        _records["job"] = $"{await app.RunJob<CheckRosterJob>(CheckRosterJob.Kind)}";
        await app.Send("theirs.enterprise", HttpMethod.Post, $"/api/v1/imports/{import}/register");
        await app.RunJob<RegisterRosterJob>(RegisterRosterJob.Kind);
        _records["import"] = import;
    }

    private async Task Experts()
    {
        var expert = await app.Send("theirs.enterprise", HttpMethod.Post, "/api/v1/experts", new
        {
            person = new { name = $"{Mark}专家", documentKind = "居民身份证", documentNumber = Invented.ResidentNumber(3), phone = "13712345678" },
            homeEmployer = $"{Mark}大学", homeCity = "广州", speciality = "照明",
        });
        var person = _records["expert"] = $"{expert["personId"]}";
        await app.CreateUser("theirs.expert", Guid.Parse(person), [new UserRole(Role.Expert, null)]);
        var engagement = await app.Send("theirs.enterprise", HttpMethod.Post, $"/api/v1/experts/{person}/engagements", new
        {
            way = "project", topic = $"{Mark}课题", from = "2023-01-01", to = "2024-12-31", pay = 120000m,
        });
        _records["engagement"] = $"{engagement["id"]}";
        foreach (var (user, move) in new[] { ("theirs.enterprise", "Propose"), ("theirs.expert", "Confirm"), ("theirs.enterprise", "Begin") })
        {
            await app.Send(user, HttpMethod.Post, $"/api/v1/experts/{person}/engagements/{_records["engagement"]}/moves", new { move });
        }

        await app.Send("theirs.expert", HttpMethod.Put, $"/api/v1/experts/{person}/account", new
        {
            account = "6222020012345678903", bank = "102603000014", holder = $"{Mark}专家",
        });
    }

    private async Task Money()
    {
        var claim = await app.Send("theirs.enterprise", HttpMethod.Post, "/api/v1/claims", new
        {
            engagementId = _records["engagement"], programme = "zhongshan-flexible-talent-living", year = 2023, recognisedHighLevelTalent = false,
            documents = Array.Empty<object>(),
        });
        var fund = await app.Send(Mine(Role.Finance), HttpMethod.Post, "/api/v1/funds/appropriations", new
        {
            code = "flexible-talent", year = 2023, source = "City", amount = 100000m, documentNumber = "预算〔2023〕1号",
        });
        var payout = await app.Send(Mine(Role.Finance), HttpMethod.Post, "/api/v1/payouts", new
        {
            fundId = $"{fund["id"]}", programme = "zhongshan-flexible-talent-living", title = $"{Mark}拨付",
        });
        (_records["claim"], _records["fund"], _records["payout"]) = ($"{claim["id"]}", $"{fund["id"]}", $"{payout["id"]}");
    }

    private async Task People()
    {
        var examiner = (await app.Column<Guid>("SELECT person_id FROM organisations.examiner"))[0];
        await app.CreateUser("theirs.examiner", examiner, [new UserRole(Role.Examiner, Guid.Parse(_records["theirs.enterprise"]))]);
        await app.CreateUser("theirs.trainee", Guid.Parse(_records["student"]), [new UserRole(Role.Trainee, null)]);
        await app.CreateUser("mine.examiner", Guid.CreateVersion7(), [new UserRole(Role.Examiner, Guid.Parse(_records["mine.enterprise"]))]);
        await app.CreateUser("mine.expert", Guid.CreateVersion7(), [new UserRole(Role.Expert, null)]);
        await app.CreateUser("mine.trainee", Guid.CreateVersion7(), [new UserRole(Role.Trainee, null)]);
        _records["client"] = $"{(await app.Send(Mine(Role.Administrator), HttpMethod.Post, "/api/v1/clients", new { name = $"{Mark}系统", role = "Auditor" }))["client"]!["id"]}";
    }

    private async Task Rest()
    {
        _records["certificate"] = "Y000044000001233000001";
        await app.Execute(
            """
            INSERT INTO certification.certificate
                (number, state, version, kind, batch_id, registration_id, body_id, body_name, person_id, holder_name, document_kind, document_cipher,
                document_mask, occupation_code, occupation_name, level, scores, issued_on, printed_on, code_hash, code_cipher, changed_at)
            SELECT $1, 'Valid', 1, 'OwnFiling', r.batch_id, r.id, r.body_id, $2 || 'Enterprise', r.person_id, r.name, r.document_kind, r.document_cipher,
                r.document_mask, r.occupation_code, '灯具制造工', r.level, '{}', DATE '2023-11-01', DATE '2023-11-01', sha256('x'), 'x', now()
            FROM certification.registration AS r ORDER BY r.id LIMIT 1
            """, _records["certificate"], Mark);
        _records["audit"] = $"{(await app.Column<Guid>("SELECT id FROM platform.audit_entry ORDER BY id DESC LIMIT 1"))[0]}";
        await app.As("theirs.enterprise");
        _records["session"] = $"{(await app.Column<Guid>("SELECT id FROM platform.user_session ORDER BY id DESC LIMIT 1"))[0]}";
    }
}
