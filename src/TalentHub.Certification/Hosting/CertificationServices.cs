using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Jobs.Rosters;
using TalentHub.Certification.Store;
using TalentHub.Certification.Store.Register;
using TalentHub.Organisations.Grains;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Audit;
using TalentHub.Platform.Store.Statistics;

namespace TalentHub.Certification.Hosting;

/// <summary>Certification, for any host.</summary>
public static class CertificationServices
{
    /// <summary>Registers queries, facts and jobs of certification.</summary>
    public static IServiceCollection AddCertification(this IServiceCollection services)
    {
        services.AddSingleton<StandardQueries>();
        services.AddSingleton<ScoreQueries>();
        services.AddSingleton<CandidateQueries>();
        services.AddSingleton<SittingQueries>();
        services.AddSingleton<NoticeLines>();
        services.AddSingleton<DueCertificates>();
        services.AddSingleton<CertificateQueries>();
        services.AddSingleton<CertificatePapers>();
        services.AddOptions<RegisterSettings>().BindConfiguration(RegisterSettings.Section);
        services.AddSingleton<ShownCertificates>();
        services.AddSingleton<CertificateRegister>();
        services.AddSingleton<Verification>();
        services.AddSingleton<CertificationStatistics>();
        services.AddSingleton<BatchFacts>();
        services.AddSingleton<BatchCandidates>();
        services.AddSingleton<BatchCertificates>();
        services.AddSingleton<OccupationQueries>();
        services.AddSingleton<IOccupationRegister>(given => given.GetRequiredService<OccupationQueries>());
        services.AddSingleton<IRosterKind, CandidateRoster>();
        services.AddSingleton<IRosterKind, ScoreRoster>();
        services.AddReadContext<CertificationContext>();
        services.AddRecordNames(CertificationRecordNames.All);
        services.TryAddSingleton<ICertificationBodies, OrganisationBodies>();
        services.TryAddSingleton<IResultNotices, ResultNotices>();
        services.AddScoped<IStatisticsSection, AssessedSection>();
        services.AddScoped<IStatisticsSection, SelfCertifiedSection>();
        services.AddScoped<IStatisticsSection, CertificatesIssuedSection>();
        services.AddSingleton<RunSubject>();
        services.AddSingleton<PlanSources>();
        services.AddSingleton<PlanRuns>();
        services.AddSingleton<StandingQueries>();
        services.AddSingleton<ArrangementQueries>();
        services.AddSingleton<OwnTickets>();
        services.AddSingleton<PlanChanges>();
        services.AddEncryptedColumn("certification.registration", "document_cipher");
        services.AddEncryptedColumn("certification.certificate", "document_cipher");
        services.AddEncryptedColumn("certification.certificate", "code_cipher");
        services.AddEncryptedColumn("certification.certificate_version", "document_cipher");
        return services.AddRunJob<ArrangeSittingsJob>(ArrangeSittingsJob.Kind).AddRunJob<IssueCertificatesJob>(IssueCertificatesJob.Kind);
    }
}
