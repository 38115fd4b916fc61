package org.doudi.reporting.domain.progress;

import java.util.Optional;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;
import org.doudi.events.TransferKind;

/// 经过, as its reporter is told it: what was done, never by whom nor in whose words. Whatever is not named here is not
/// told: what goes on between offices, what was looked at, what is said of people.
final class PlainStep {
    private static final Optional<String> UNTOLD = Optional.empty();

    private PlainStep() {}

    static Optional<String> of(DomainEvent event) {
        return switch (event) {
            case IntakeEvent it -> intake(it);
            case RoutingEvent it -> routing(it);
            case DeadlineEvent _ -> UNTOLD;
            case EvaluationEvent it -> evaluation(it);
            case ReportingEvent it -> it instanceof ReportingEvent.CaseArchived ? Optional.of("归档保存") : UNTOLD;
        };
    }

    private static Optional<String> intake(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.ReflectionReceived _ -> Optional.of("收到您反映的事");
            case IntakeEvent.HotlineTicketReceived _ -> Optional.of("收到12345转来的、您反映的事");
            case IntakeEvent.CaseRegistered _ -> Optional.of("受理");
            case IntakeEvent.CaseNotAccepted it ->
                Optional.of("不予受理（" + it.reasonCode().chinese() + "）");
            case IntakeEvent.RefusalReversed _ -> Optional.of("撤销不予受理");
            case IntakeEvent.OnSiteConsultationStarted _ -> Optional.of("开始当面商量");
            case IntakeEvent.OnSiteReplied _ -> Optional.of("当场答复您");
            case IntakeEvent.OnSiteResolved _ -> Optional.of("当场办完");
            case IntakeEvent.AssignmentOrdered _ -> Optional.of("当场交给单位办");
            case IntakeEvent.EscalatedToReview _ -> Optional.of("报政务服务中心开会研究");
            case IntakeEvent.MaterialGuidanceGiven _ -> Optional.of("告诉您要补哪些材料");
            case IntakeEvent.MaterialsBrought _ -> Optional.of("收到您补的材料");
            case IntakeEvent.MaterialsLapsed _ -> Optional.of("约定的日子到了，材料还没有带来");
            case IntakeEvent.ToleranceCommitmentMade _ -> Optional.of("您承诺以后补齐材料");
            case IntakeEvent.ToleranceAccepted _ -> Optional.of("单位同意先办，材料以后补");
            case IntakeEvent.ToleranceRefused _ -> Optional.of("单位不同意先办后补");
            case IntakeEvent.ToleranceMaterialsSupplied _ -> Optional.of("收到您后补的材料");
            case IntakeEvent.ToleranceLapsed _ -> Optional.of("后补的材料到期还没有齐");
            case IntakeEvent.ToleranceUndone _ -> Optional.of("先办后补的，撤销了");
            case IntakeEvent.ReporterInformed it -> Optional.of(informed(it.purpose()));
            case IntakeEvent.CaseAmended _ -> Optional.of("更正登记的内容");
            case IntakeEvent.WithdrawalStated _ -> Optional.of("您提出撤回");
            case IntakeEvent.CaseWithdrawn _ -> Optional.of("撤回了，不再办理");
            case IntakeEvent.CaseMerged _ -> Optional.of("和另一件同样的事并在一起办");
            case IntakeEvent.DuplicateUnlinked _ -> Optional.of("又单独办理");
            case IntakeEvent.PersonalDataErased _ -> Optional.of("删除您的个人信息");
            case IntakeEvent.ConsultationPartyArrived _,
                    IntakeEvent.CaseClassified _,
                    IntakeEvent.ToleranceEndorsed _,
                    IntakeEvent.DuplicateLinked _,
                    IntakeEvent.DuplicateTakenIn _,
                    IntakeEvent.DuplicateLetGo _,
                    IntakeEvent.ClosureNoted _,
                    IntakeEvent.ArchivalNoted _,
                    IntakeEvent.ArchivalOvertaken _,
                    IntakeEvent.HotlineResultReturned _,
                    IntakeEvent.RecusalOrdered _,
                    IntakeEvent.AttachmentAdded _,
                    IntakeEvent.AttachmentViewed _,
                    IntakeEvent.PersonalDataViewed _,
                    IntakeEvent.DutyEvent _,
                    IntakeEvent.NoticeEvent _ -> UNTOLD;
        };
    }

    private static String informed(InformPurpose purpose) {
        return switch (purpose) {
            case PROGRESS -> "告诉您办理进展";
            case COMPLETION -> "告诉您办理结果";
            case EXTENSION -> "告诉您要延长时间";
            case WORKING_GROUP -> "告诉您工作组的情况";
            case SUPERIOR -> "告诉您上报的情况";
        };
    }

    private static Optional<String> routing(RoutingEvent event) {
        return switch (event) {
            case RoutingEvent.ReviewScheduled _ -> Optional.of("定下开会的时间");
            case RoutingEvent.ReviewRescheduled _ -> Optional.of("开会改了时间");
            case RoutingEvent.ReviewHeld _ -> Optional.of("开会研究");
            case RoutingEvent.ReviewConcluded _ -> Optional.of("会议有了结论");
            case RoutingEvent.TransferIssued it -> issued(it.kind());
            case RoutingEvent.TransferReceived _ -> Optional.of("单位签收");
            case RoutingEvent.ExtensionTookEffect _ -> Optional.of("办理时间延长");
            case RoutingEvent.HandlingProgressReported _ -> Optional.of("单位报告了进展");
            case RoutingEvent.MultiDeptCoordinationHeld _ -> Optional.of("几个单位一起商量");
            case RoutingEvent.HandlingCompleted _ -> Optional.of("单位办完");
            case RoutingEvent.CompletionReturned _ -> Optional.of("没有办好，退回单位接着办");
            case RoutingEvent.HandlingFoundImpossible _ -> Optional.of("单位提出办不了，再开会研究");
            case RoutingEvent.WrittenBasisSubmitted _ -> Optional.of("单位写好办不了的依据");
            case RoutingEvent.WrittenBasisReturned _ -> Optional.of("依据没有写清楚，退回单位");
            case RoutingEvent.WrittenBasisReopened _ -> Optional.of("重新核对依据");
            case RoutingEvent.CannotReplyDelivered _ -> Optional.of("书面答复您");
            case RoutingEvent.ReportedToWorkingGroup _ -> Optional.of("报给工作组研究");
            case RoutingEvent.WorkingGroupDecided _ -> Optional.of("工作组作出决定");
            case RoutingEvent.ReportedToSuperior _ -> Optional.of("报给上级部门");
            case RoutingEvent.SuperiorOverdue _ -> Optional.of("上级到期还没有答复");
            case RoutingEvent.SuperiorSilent _ -> Optional.of("告诉您可以向谁问上级的答复");
            case RoutingEvent.SuperiorReplied _ -> Optional.of("上级有了答复");
            case RoutingEvent.WithdrawalRefused _ -> Optional.of("已经办到一半，不能撤回");
            case RoutingEvent.RoutingRecusalNoted _,
                    RoutingEvent.ReviewOpened _,
                    RoutingEvent.MinutesDelivered _,
                    RoutingEvent.TransferObjected _,
                    RoutingEvent.TransferObjectionDecided _,
                    RoutingEvent.ExtensionRequested _,
                    RoutingEvent.ExtensionNoticeRecorded _,
                    RoutingEvent.ExtensionGranted _,
                    RoutingEvent.ExtensionRefused _,
                    RoutingEvent.ExtensionLapsed _,
                    RoutingEvent.UnitPartCompleted _,
                    RoutingEvent.ReworkOpened _,
                    RoutingEvent.WithdrawalConfirmed _,
                    RoutingEvent.MergerConfirmed _,
                    RoutingEvent.MergerRefused _,
                    RoutingEvent.MergerUndone _,
                    RoutingEvent.DepartmentEvent _ -> UNTOLD;
        };
    }

    /// An order of the hall is told when it is given.
    private static Optional<String> issued(TransferKind kind) {
        return switch (kind) {
            case TRANSFER -> Optional.of("交给单位办");
            case REWORK -> Optional.of("重新交给单位办");
            case ASSIGNMENT -> UNTOLD;
        };
    }

    /// The level as well: a rating that somebody typed in for the reporter is his to know.
    private static Optional<String> evaluation(EvaluationEvent event) {
        return switch (event) {
            case EvaluationEvent.RatingInvited _ -> Optional.of("请您评价");
            case EvaluationEvent.Rated it -> Optional.of("评价：" + it.level().chinese());
            case EvaluationEvent.RatingExpired _ -> Optional.of("到期没有评价");
            case EvaluationEvent.ReworkOrdered _ -> Optional.of("退回重办");
            case EvaluationEvent.FollowUpVisited _ -> Optional.of("回访您");
            case EvaluationEvent.FollowUpFailed _ -> Optional.of("回访，没有联系上您");
            case EvaluationEvent.CaseClosed _ -> Optional.of("了结");
            case EvaluationEvent.SourceNoted _,
                    EvaluationEvent.EvaluationRecusalNoted _,
                    EvaluationEvent.AnonymityNoted _,
                    EvaluationEvent.ItemsAwaited _,
                    EvaluationEvent.EvaluationOpened _,
                    EvaluationEvent.RatingCodeIssued _,
                    EvaluationEvent.RatingPinRefused _,
                    EvaluationEvent.RatingSlipPrinted _,
                    EvaluationEvent.RatingAttempted _,
                    EvaluationEvent.RatingImported _,
                    EvaluationEvent.RatingAppealed _,
                    EvaluationEvent.RatingAppealDecided _,
                    EvaluationEvent.CompletionSentBack _,
                    EvaluationEvent.RecheckOrdered _,
                    EvaluationEvent.LeaderTookCase _,
                    EvaluationEvent.FollowUpScheduled _,
                    EvaluationEvent.ItemClosed _,
                    EvaluationEvent.MergedReporterEvent _ -> UNTOLD;
        };
    }
}
