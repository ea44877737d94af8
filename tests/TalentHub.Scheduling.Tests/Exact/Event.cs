using Google.OrTools.Sat;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>Something that may take place: a sitting of one length, a practical session of one track or a review, at a place and time.</summary>
internal sealed record Event(ExamPart Part, string Place, int Day, int Start, int From, int Minutes, int Size, bool Accessible, int Computers, ExamTrack? Track)
{
    internal int Until => From + Minutes;

    internal required BoolVar Open { get; init; }

    /// <summary>How many of each kind are there.</summary>
    internal Dictionary<CandidateKind, IntVar> Count { get; } = [];

    /// <summary>Whether any of a kind is there.</summary>
    internal Dictionary<CandidateKind, BoolVar> Present { get; } = [];

    /// <summary>Who is on duty.</summary>
    internal Dictionary<Officer, BoolVar> Staff { get; } = [];

    internal bool Covers(int day, int minute) => Day == day && From <= minute && Until > minute;

    internal bool Before(Event other) => (Day, From).CompareTo((other.Day, other.From)) < 0;
}
