using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Api.Tests.Payouts;

/// <summary>Claims that wait for money, without the months that lead there.</summary>
public static class ApprovedClaims
{
    /// <summary>Experts with bank accounts whose claims were approved: what a long review leaves. Their numbers begin with a mark.</summary>
    public static async Task<Guid[]> Approved(this WholeApp app, string mark, int count, decimal amount = 6000, bool account = true)
    {
        var sealedAccount = app.Services.GetRequiredService<PersonalDataVault>().Seal("6222020012345678901", "***************8901");
        await app.Execute(
            """
            WITH fresh AS (
                INSERT INTO people.person (id, name, document_kind, document_cipher, document_mask, document_hash, created_at, changed_at)
                SELECT gen_random_uuid(), '演示专家' || n, 'ResidentIdentityCard', 'x', 'x', sha256(gen_random_uuid()::text::bytea), now(), now()
                FROM generate_series(1, $1::integer) AS n RETURNING id, name
            ), experts AS (
                INSERT INTO people.expert
                    (person_id, home_employer, home_city, speciality, registered_at, bank_code, account_cipher, account_mask, account_name)
                SELECT id, '某大学', '广州', '照明', now(), '102603000014', CASE WHEN $5 THEN $2 END, CASE WHEN $5 THEN $3 END, CASE WHEN $5 THEN name END
                FROM fresh RETURNING person_id
            )
            INSERT INTO subsidies.claim
                (id, number, programme, pack_version, year, engagement_id, person_id, employer_id, state, recognised_high_level_talent, amount,
                created_at, changed_at)
            SELECT gen_random_uuid(), $8 || '-' || lpad((row_number() OVER (ORDER BY name))::text, 3, '0'), $6, '2021.1', 2023, gen_random_uuid(), id, $7,
                'Approved', false, $4, now(), now()
            FROM fresh
            """, count, sealedAccount.Cipher, sealedAccount.Mask, amount, account, MoneySteps.Programme, OfficeApp.Enterprise, mark);
        return await app.Column<Guid>("SELECT id FROM subsidies.claim WHERE number LIKE $1 || '-%' ORDER BY number", mark);
    }

    /// <summary>What the bank details of a claim's expert are after they were put right.</summary>
    public static Task CorrectAccount(this WholeApp app, Guid claim)
    {
        var account = app.Services.GetRequiredService<PersonalDataVault>().Seal("6222020098765432109", "***************2109");
        return app.Execute(
            "UPDATE people.expert SET account_cipher = $2, account_mask = $3 WHERE person_id = (SELECT person_id FROM subsidies.claim WHERE id = $1)",
            claim, account.Cipher, account.Mask);
    }
}
