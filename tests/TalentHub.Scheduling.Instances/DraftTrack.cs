namespace TalentHub.Scheduling.Instances;

/// <summary>A track before its id is drawn.</summary>
/// <param name="Family">Tracks of one family share station type and occupation.</param>
/// <param name="Level">5 to 1.</param>
/// <param name="Slots">Length of practice.</param>
/// <param name="Computer">Theory needs a computer.</param>
/// <param name="TheoryFirst">Theory comes before practice.</param>
internal sealed record DraftTrack(int Family, int Level, int Slots, bool Computer, bool TheoryFirst)
{
    internal bool Senior => Level <= 2;
}
