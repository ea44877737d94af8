using TalentHub.Platform.Domain.Audit;

namespace TalentHub.Platform.Tests.Audit;

public sealed class AuditChangesTests
{
    [Fact]
    public void Ciphertext_gives_way_to_its_mask_and_numbers_of_persons_are_taken_out()
    {
        var changes = AuditChanges.Of(
            """
            {"document":{"from":null,"to":{"cipher":"c2VjcmV0","mask":"4420**********0012"}},
             "remark":{"from":"440106199001010014","to":"old"},"roles":{"from":[],"to":[{"role":"Finance","organisationId":null}]},"days":{"from":3,"to":4}}
            """);

        Assert.Equal(
            [new("document", null, "4420**********0012"), new("remark", "[redacted]", "old"), new("roles", null, "(role: Finance)"), new("days", "3", "4")],
            changes);
    }
}
