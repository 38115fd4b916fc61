package org.doudi.intake.domain;

import java.util.stream.Stream;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ArchivalNoted;
import org.doudi.events.IntakeEvent.ArchivalOvertaken;
import org.doudi.events.IntakeEvent.AssignmentOrdered;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.IntakeEvent.AttachmentViewed;
import org.doudi.events.IntakeEvent.CaseAmended;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.ClosureNoted;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.IntakeEvent.DuplicateLetGo;
import org.doudi.events.IntakeEvent.DuplicateLinked;
import org.doudi.events.IntakeEvent.DuplicateTakenIn;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.IntakeEvent.DutyEvent;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.MaterialGuidanceGiven;
import org.doudi.events.IntakeEvent.MaterialsBrought;
import org.doudi.events.IntakeEvent.MaterialsLapsed;
import org.doudi.events.IntakeEvent.NoticeEvent;
import org.doudi.events.IntakeEvent.OnSiteConsultationStarted;
import org.doudi.events.IntakeEvent.OnSiteReplied;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.PersonalDataErased;
import org.doudi.events.IntakeEvent.PersonalDataViewed;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.RefusalReversed;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.events.IntakeEvent.ToleranceAccepted;
import org.doudi.events.IntakeEvent.ToleranceCommitmentMade;
import org.doudi.events.IntakeEvent.ToleranceEndorsed;
import org.doudi.events.IntakeEvent.ToleranceLapsed;
import org.doudi.events.IntakeEvent.ToleranceMaterialsSupplied;
import org.doudi.events.IntakeEvent.ToleranceRefused;
import org.doudi.events.IntakeEvent.ToleranceUndone;
import org.doudi.events.IntakeEvent.WithdrawalStated;
import org.doudi.events.SealedText;

/// 密封文字: what was written about a case beside the form, as it stands in the log. The form is opened by
/// its fields.
///
/// @param what what it is, in the trade's words
public record Words(String what, SealedText sealed) {
    public static Stream<Words> of(IntakeEvent event) {
        return switch (event) {
            case OnSiteReplied it -> Stream.of(new Words("当场答复", it.reply()));
            case OnSiteResolved it -> it.result().map(text -> new Words("当场办结结果", text)).stream();
            case AssignmentOrdered it -> Stream.of(new Words("现场交办要求", it.requirement()));
            case MaterialGuidanceGiven it -> it.items().stream().map(text -> new Words("需要补齐的材料", text));
            case MaterialsBrought it -> it.items().stream().map(text -> new Words("带来的材料", text));
            case WithdrawalStated it -> Stream.of(new Words("撤回声明", it.statement()));
            case EscalatedToReview it -> it.explanation().map(text -> new Words("上报时的解释", text)).stream();
            case ReporterInformed it -> Stream.of(new Words("告知内容", it.text()));
            case PersonalDataViewed it -> Stream.of(new Words("查阅用途", it.purpose()));
            case ToleranceCommitmentMade it -> it.missingItems().stream().map(text -> new Words("容缺的材料", text));
            case ToleranceMaterialsSupplied it -> it.items().stream().map(text -> new Words("补齐的材料", text));
            case ToleranceRefused it -> Stream.of(new Words("不同意容缺受理的原因", it.reason()));
            case ToleranceUndone it -> Stream.of(new Words("撤销容缺受理的原因", it.reason()));
            case DuplicateUnlinked it -> it.reason().map(text -> new Words("取消并单的原因", text)).stream();
            case RefusalReversed it -> Stream.of(new Words("撤销不予受理的原因", it.reason()));
            case CaseAmended it -> Stream.of(new Words("更正原因", it.reason()));
            case AttachmentAdded it -> Stream.of(new Words("附件名称", it.name()));
            case AttachmentViewed it -> Stream.of(new Words("查阅附件用途", it.purpose()));
            case ReflectionReceived _,
                    HotlineTicketReceived _,
                    CaseRegistered _,
                    CaseNotAccepted _,
                    OnSiteConsultationStarted _,
                    ConsultationPartyArrived _,
                    HotlineResultReturned _,
                    MaterialsLapsed _,
                    ToleranceEndorsed _,
                    ToleranceAccepted _,
                    ToleranceLapsed _,
                    CaseWithdrawn _,
                    PersonalDataErased _,
                    RecusalOrdered _,
                    ClosureNoted _,
                    ArchivalNoted _,
                    ArchivalOvertaken _,
                    DuplicateLinked _,
                    DuplicateTakenIn _,
                    DuplicateLetGo _,
                    CaseMerged _,
                    DutyEvent _,
                    NoticeEvent _,
                    CaseClassified _ -> Stream.empty();
        };
    }
}
