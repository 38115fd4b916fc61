package org.doudi.reporting.domain.log;

import java.time.YearMonth;
import java.util.stream.Collectors;
import org.doudi.events.AccountabilityEvent;
import org.doudi.events.AmendedField;
import org.doudi.events.AssessmentEvent;
import org.doudi.events.BriefEvent;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.DuplicateBasis;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.IntakeEvent;
import org.doudi.events.KnowledgeEvent;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;

/// 时间线: an event in a few words of the trade. It tells nothing that is sealed.
public final class Title {
    private Title() {}

    public static String of(DomainEvent event) {
        return switch (event) {
            case IntakeEvent it -> intake(it);
            case RoutingEvent it -> routing(it);
            case DeadlineEvent it -> deadline(it);
            case EvaluationEvent it -> evaluation(it);
            case ReportingEvent it -> reporting(it);
        };
    }

    private static String intake(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.ReflectionReceived _ -> "收到反映";
            case IntakeEvent.HotlineTicketReceived _ -> "收到12345工单";
            case IntakeEvent.CaseRegistered _ -> "受理登记";
            case IntakeEvent.RefusalReversed _ -> "撤销不予受理";
            case IntakeEvent.CaseNotAccepted it -> "不予受理（" + it.reasonCode().chinese() + "）";
            case IntakeEvent.OnSiteConsultationStarted _ -> "现场协商开始";
            case IntakeEvent.ConsultationPartyArrived it -> it.role().chinese() + "到场";
            case IntakeEvent.CaseClassified it ->
                "分类分级（" + it.category().chinese() + "，" + it.tier().chinese() + "）";
            case IntakeEvent.OnSiteReplied it -> "当场答复（" + it.satisfaction().chinese() + "）";
            case IntakeEvent.OnSiteResolved it -> "当场办结（" + it.kind().chinese() + "）";
            case IntakeEvent.MaterialGuidanceGiven _ -> "材料指导";
            case IntakeEvent.MaterialsBrought _ -> "材料已带来";
            case IntakeEvent.MaterialsLapsed _ -> "逾期未补材料";
            case IntakeEvent.WithdrawalStated _ -> "撤回声明";
            case IntakeEvent.CaseWithdrawn _ -> "已撤回";
            case IntakeEvent.DuplicateLinked it ->
                it.basis().stream().map(DuplicateBasis::chinese).collect(Collectors.joining("、", "并单（", "）"));
            case IntakeEvent.CaseMerged _ -> "已并单";
            case IntakeEvent.ClosureNoted _ -> "闭环留存";
            case IntakeEvent.ArchivalNoted it -> "归档留存（" + it.archiveNo().value() + "）";
            case IntakeEvent.ArchivalOvertaken it ->
                "归档作废，继续办理（" + it.archiveNo().value() + "）";
            case IntakeEvent.DuplicateUnlinked _ -> "取消并单";
            case IntakeEvent.DuplicateTakenIn _ -> "并入其他反映";
            case IntakeEvent.DuplicateLetGo _ -> "移出并入的反映";
            case IntakeEvent.AssignmentOrdered _ -> "现场交办";
            case IntakeEvent.EscalatedToReview it -> "报中心会议研究（" + it.reason().chinese() + "）";
            case IntakeEvent.ReporterInformed it -> "告知当事人（" + it.purpose().chinese() + "）";
            case IntakeEvent.ToleranceCommitmentMade _ -> "补齐承诺";
            case IntakeEvent.ToleranceEndorsed _ -> "窗口背书";
            case IntakeEvent.ToleranceAccepted _ -> "容缺受理";
            case IntakeEvent.ToleranceRefused _ -> "不同意容缺受理";
            case IntakeEvent.ToleranceMaterialsSupplied _ -> "容缺材料补齐";
            case IntakeEvent.ToleranceLapsed _ -> "容缺承诺逾期";
            case IntakeEvent.ToleranceUndone _ -> "撤销容缺受理";
            case IntakeEvent.HotlineResultReturned it ->
                "结果回传12345（" + it.status().chinese() + "）";
            case IntakeEvent.RecusalOrdered _ -> "登记被反映人，应当回避";
            case IntakeEvent.CaseAmended it ->
                it.fields().stream().map(AmendedField::chinese).collect(Collectors.joining("、", "登记更正（", "）"));
            case IntakeEvent.AttachmentAdded it ->
                "添加附件" + it.attachmentNo() + "（" + it.kind().chinese() + "）";
            case IntakeEvent.AttachmentViewed it -> "查阅附件" + it.attachmentNo();
            case IntakeEvent.PersonalDataErased it -> "个人信息删除（" + it.reason().chinese() + "）";
            case IntakeEvent.PersonalDataViewed _ -> "个人信息查阅";
            case IntakeEvent.DutyRosterPublished _ -> "窗口排班";
            case IntakeEvent.DutyShiftStarted it -> it.kind().chinese() + "到岗";
            case IntakeEvent.DutyShiftEnded it -> it.kind().chinese() + "离岗";
            case IntakeEvent.WindowUnattendedDetected _ -> "窗口空岗";
            case IntakeEvent.NoticeOwed it -> "应发通知（" + notice(it.channel(), it.template()) + "）";
            case IntakeEvent.NoticeSent it -> "通知已发（" + notice(it.channel(), it.template()) + "）";
            case IntakeEvent.NoticeFailed it ->
                "通知未达（" + notice(it.channel(), it.template()) + "，" + it.cause().chinese() + "）";
        };
    }

    private static String notice(NoticeChannel channel, NoticeTemplate template) {
        return channel.chinese() + "，" + template.chinese();
    }

    private static String routing(RoutingEvent event) {
        return switch (event) {
            case RoutingEvent.ReviewOpened _ -> "待研判";
            case RoutingEvent.ReviewScheduled it ->
                it.notInvited().isEmpty()
                        ? "研判排期"
                        : "研判排期（未邀请" + it.notInvited().size() + "项）";
            case RoutingEvent.RoutingRecusalNoted _ -> "被反映人回避";
            case RoutingEvent.ReviewRescheduled _ -> "研判改期";
            case RoutingEvent.ReviewHeld it ->
                it.absentees().isEmpty() ? "研判召开" : "研判召开（缺席" + it.absentees().size() + "项）";
            case RoutingEvent.ReviewConcluded _ -> "研判结论";
            case RoutingEvent.TransferIssued it -> it.kind().chinese() + "单派发";
            case RoutingEvent.TransferReceived it -> it.mode().chinese();
            case RoutingEvent.TransferObjected _ -> "退单申请";
            case RoutingEvent.TransferObjectionDecided it ->
                "退单审核（" + it.decision().chinese() + "）";
            case RoutingEvent.ExtensionRequested _ -> "申请延时";
            case RoutingEvent.ExtensionNoticeRecorded it -> "延时" + it.notice().chinese();
            case RoutingEvent.ExtensionGranted _ -> "同意延时";
            case RoutingEvent.ExtensionTookEffect _ -> "延时生效";
            case RoutingEvent.ExtensionRefused _ -> "不同意延时";
            case RoutingEvent.ExtensionLapsed _ -> "延时失效";
            case RoutingEvent.HandlingProgressReported _ -> "办理进展";
            case RoutingEvent.MultiDeptCoordinationHeld _ -> "多部门协调";
            case RoutingEvent.UnitPartCompleted _ -> "本单位办结";
            case RoutingEvent.CompletionReturned _ -> "办结退回";
            case RoutingEvent.HandlingFoundImpossible _ -> "办理中发现不能办";
            case RoutingEvent.HandlingCompleted _ -> "办结";
            case RoutingEvent.MinutesDelivered it ->
                it.method().map(method -> "纪要送达（" + method.chinese() + "）").orElse("纪要送达（以提交书面依据为准）");
            case RoutingEvent.WrittenBasisSubmitted _ -> "书面依据提交";
            case RoutingEvent.WrittenBasisReturned _ -> "书面依据退回";
            case RoutingEvent.WrittenBasisReopened _ -> "书面依据重核";
            case RoutingEvent.CannotReplyDelivered _ -> "统一回复";
            case RoutingEvent.ReportedToWorkingGroup _ -> "报请工作组";
            case RoutingEvent.WorkingGroupDecided it -> "工作组决定（" + it.outcome().chinese() + "）";
            case RoutingEvent.ReportedToSuperior _ -> "上报上级";
            case RoutingEvent.SuperiorOverdue _ -> "上级逾期未答复";
            case RoutingEvent.SuperiorSilent _ -> "上级未答复（已告知当事人）";
            case RoutingEvent.SuperiorReplied it -> "上级答复（" + it.outcome().chinese() + "）";
            case RoutingEvent.WithdrawalConfirmed _ -> "同意撤回";
            case RoutingEvent.WithdrawalRefused _ -> "不能撤回";
            case RoutingEvent.MergerConfirmed _ -> "同意并单";
            case RoutingEvent.MergerRefused _ -> "不能并单";
            case RoutingEvent.MergerUndone _ -> "恢复办理";
            case RoutingEvent.ReworkOpened _ -> "退回重办待派";
            case RoutingEvent.DepartmentRegistered _ -> "部门登记";
            case RoutingEvent.DepartmentRenamed _ -> "部门更名";
            case RoutingEvent.CoordinatorDesignated it -> "指定协调专员（" + it.kind().chinese() + "）";
            case RoutingEvent.CoordinatorRelieved it -> "协调专员卸任（" + it.kind().chinese() + "）";
        };
    }

    private static String deadline(DeadlineEvent event) {
        return switch (event) {
            case DeadlineEvent.CalendarPublished it -> "日历发布（" + it.year() + "年，" + it.docNo() + "）";
            case DeadlineEvent.CalendarRevised it -> "日历修订（" + it.year() + "年，" + it.docNo() + "）";
            case DeadlineEvent.BusinessHoursPublished it -> "办公时间公布（自" + it.from() + "）";
            case DeadlineEvent.PolicyPublished _ -> "时限政策发布";
            case DeadlineEvent.PeriodOpened it -> it.kind().chinese() + "开始（" + it.firstDay() + "）";
            case DeadlineEvent.ClockStarted it -> "计时开始（" + it.kind().chinese() + "）";
            case DeadlineEvent.DeadlineApproaching it ->
                "临期提醒（" + it.kind().chinese() + "，" + it.level().chinese() + "）";
            case DeadlineEvent.UrgingNoticeIssued it ->
                it.urging().chinese() + "（" + it.kind().chinese() + "）";
            case DeadlineEvent.DeadlineBreached it -> "超期（" + it.kind().chinese() + "）";
            case DeadlineEvent.BreachWithdrawn it ->
                (it.stillCharged().isEmpty() ? "超期撤销（" : "超期部分撤销（") + it.kind().chinese() + "）";
            case DeadlineEvent.ClockLapsed it -> "届满（" + it.kind().chinese() + "）";
            case DeadlineEvent.ClockRescheduled it -> "期限变更（" + it.cause().chinese() + "）";
            case DeadlineEvent.ClockStopped it -> "计时结束（" + it.kind().chinese() + "）";
            case DeadlineEvent.ClockCancelled it -> "计时取消（" + it.kind().chinese() + "）";
            case DeadlineEvent.ClockedPartiesChanged it -> "被计时方变更（" + it.kind().chinese() + "）";
            case DeadlineEvent.UnitPartNoted _ -> "本单位办结留存";
            case DeadlineEvent.DeadlineRecusalNoted _ -> "被反映人回避";
            case DeadlineEvent.UnitReleased _ -> "退单后不再计时";
            case DeadlineEvent.CaseEndNoted _ -> "容缺承诺了结后归档";
            case DeadlineEvent.PromiseSettlementNoted _ -> "容缺承诺了结留存";
            case DeadlineEvent.ClockResumed it -> "计时恢复（" + it.kind().chinese() + "）";
        };
    }

    private static String evaluation(EvaluationEvent event) {
        return switch (event) {
            case EvaluationEvent.SourceNoted _ -> "来源登记";
            case EvaluationEvent.AnonymityNoted _ -> "匿名反映，不评价";
            case EvaluationEvent.EvaluationRecusalNoted _ -> "被反映人回避";
            case EvaluationEvent.ItemsAwaited _ -> "待评事项";
            case EvaluationEvent.EvaluationOpened it -> "待评价（" + it.subject().chinese() + "）";
            case EvaluationEvent.RatingInvited _ -> "邀请评价";
            case EvaluationEvent.RatingImported _ -> "好差评导入";
            case EvaluationEvent.RatingCodeIssued _ -> "评价码";
            case EvaluationEvent.RatingPinRefused it -> "评价密码错误（第" + it.attempt() + "次）";
            case EvaluationEvent.RatingSlipPrinted _ -> "打印受理单评价密码";
            case EvaluationEvent.RatingAttempted it -> "联系记录（" + it.outcome().chinese() + "）";
            case EvaluationEvent.Rated it -> "评价（" + it.level().chinese() + "）";
            case EvaluationEvent.RatingAppealed _ -> "差评申诉";
            case EvaluationEvent.RatingAppealDecided it ->
                "差评复核（" + it.decision().chinese() + "）";
            case EvaluationEvent.RatingExpired _ -> "逾期未评价";
            case EvaluationEvent.ReworkOrdered _ -> "退回重办";
            case EvaluationEvent.CompletionSentBack _ -> "办结审核退回";
            case EvaluationEvent.RecheckOrdered _ -> "退回重核书面依据";
            case EvaluationEvent.LeaderTookCase _ -> "分管领导包案";
            case EvaluationEvent.FollowUpScheduled _ -> "回访安排";
            case EvaluationEvent.MergedReporterNoted _ -> "并入的反映人可以评价";
            case EvaluationEvent.MergedReporterLetGo _ -> "移出的反映人不再评价";
            case EvaluationEvent.MergedReporterInvited _ -> "邀请并入的反映人评价";
            case EvaluationEvent.MergedReporterRated it ->
                "并入的反映人评价（" + it.level().chinese() + "）";
            case EvaluationEvent.MergedReporterVisited it ->
                "回访并入的反映人（" + it.satisfaction().chinese() + "）";
            case EvaluationEvent.MergedReporterMissed it -> "回访并入的反映人未联系上（第" + it.attempt() + "次）";
            case EvaluationEvent.FollowUpVisited it -> "回访（" + it.satisfaction().chinese() + "）";
            case EvaluationEvent.FollowUpFailed _ -> "回访未联系上";
            case EvaluationEvent.ItemClosed it -> "事项了结（" + it.kind().chinese() + "）";
            case EvaluationEvent.CaseClosed it -> "闭环（" + it.kind().chinese() + "）";
        };
    }

    private static String reporting(ReportingEvent event) {
        return switch (event) {
            case ReportingEvent.CaseArchived it -> "归档（" + it.archiveNo().value() + "）";
            case ReportingEvent.MonthlySummaryPublished it -> "月度汇总（" + YearMonth.from(it.firstDay()) + "）";
            case ReportingEvent.CommonIssueIdentified it -> "同类问题（" + it.cause().chinese() + "）";
            case ReportingEvent.ImprovementAdopted it -> "举一反三改进（第" + it.no() + "项）";
            case ReportingEvent.LeaderExperienceRecorded it ->
                "领导体验办事（" + it.rank().chinese() + "）";
            case AccountabilityEvent it -> accountability(it);
            case KnowledgeEvent it -> knowledge(it);
            case BriefEvent.DisciplineBriefTransferred it ->
                "移交纪委监委简要情况（" + it.kind().chinese() + "）";
            case BriefEvent.DisciplineBriefReceived _ -> "签收简要情况";
            case BriefEvent.DisciplineFeedbackReceived _ -> "纪委监委反馈";
            case AssessmentEvent.AnnualAssessmentIssued it -> "年度考核（" + it.year() + "年）";
        };
    }

    private static String knowledge(KnowledgeEvent event) {
        return switch (event) {
            case KnowledgeEvent.KnowledgeArticlePublished _ -> "发布知识库条目";
            case KnowledgeEvent.KnowledgeArticleRevised _ -> "修订知识库条目";
            case KnowledgeEvent.KnowledgeArticleRetired it ->
                "停用知识库条目（" + it.cause().chinese() + "）";
            case KnowledgeEvent.GuideRevisionProposed _ -> "办事指南调整建议";
            case KnowledgeEvent.GuideRevisionDecided it ->
                "办事指南调整（" + it.verdict().chinese() + "）";
        };
    }

    private static String accountability(AccountabilityEvent event) {
        return switch (event) {
            case AccountabilityEvent.AccountabilityProposed _ -> "问责建议";
            case AccountabilityEvent.AccountabilityDecided it ->
                "问责决定（" + it.outcome().chinese() + "）";
            case AccountabilityEvent.AccountabilityClosed it ->
                "问责办结（" + it.result().chinese() + "）";
        };
    }
}
