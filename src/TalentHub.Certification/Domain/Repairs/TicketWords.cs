using TalentHub.Platform.Domain.Errors;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Domain.Repairs;

/// <summary>How mails name the parts of an examination and why a ticket moved: as the pages do, in both languages.</summary>
public static class TicketWords
{
    /// <summary>The name of a part.</summary>
    public static BothLanguages Of(ExamPart part) => part switch
    {
        ExamPart.Theory => new("理论知识考试", "Theory"),
        ExamPart.Practice => new("操作技能考核", "Practice"),
        ExamPart.Review => new("综合评审", "Panel review"),
    };

    /// <summary>Why a part moved.</summary>
    public static BothLanguages Of(TicketMoveReason why) => why switch
    {
        TicketMoveReason.DateCancelled => new("当日考试取消", "The day is cancelled"),
        TicketMoveReason.PlaceLost => new("原考场停用", "The room is lost"),
        TicketMoveReason.NobodyOnDuty => new("原时间没有足够的考务人员", "Too few people could be on duty at that time"),
        TicketMoveReason.OtherPartMoved => new("因本人其他科目变动", "Another part of the candidate had to move"),
        TicketMoveReason.MovedByHand => new("手工调整", "Moved by hand"),
        TicketMoveReason.PlannedAnew => new("重新编排", "Planned anew"),
    };
}
