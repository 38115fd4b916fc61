package org.doudi.routing.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.DepartmentEvent;
import org.doudi.events.RoutingEvent.ExtensionGranted;
import org.doudi.events.RoutingEvent.ExtensionLapsed;
import org.doudi.events.RoutingEvent.ExtensionNoticeRecorded;
import org.doudi.events.RoutingEvent.ExtensionRefused;
import org.doudi.events.RoutingEvent.ExtensionRequested;
import org.doudi.events.RoutingEvent.ExtensionTookEffect;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.HandlingFoundImpossible;
import org.doudi.events.RoutingEvent.HandlingProgressReported;
import org.doudi.events.RoutingEvent.MergerConfirmed;
import org.doudi.events.RoutingEvent.MergerRefused;
import org.doudi.events.RoutingEvent.MergerUndone;
import org.doudi.events.RoutingEvent.MinutesDelivered;
import org.doudi.events.RoutingEvent.MultiDeptCoordinationHeld;
import org.doudi.events.RoutingEvent.ReportedToSuperior;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.ReviewRescheduled;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.RoutingRecusalNoted;
import org.doudi.events.RoutingEvent.SuperiorOverdue;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.SuperiorSilent;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjected;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.RoutingEvent.WithdrawalRefused;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.events.SealedText;

/// 密封文字: what was written about an item, as it stands in the log. Only intake can open it.
///
/// @param what what it is, in the trade's words
/// @param unit whose it is; absent where it is about the whole item
public record Words(String what, Optional<Integer> itemNo, Optional<OrgCode> unit, List<SealedText> sealed) {
    public static Stream<Words> of(RoutingEvent event) {
        return switch (event) {
            case ReviewConcluded it ->
                it.items().stream()
                        .flatMap(item -> Stream.of(
                                whole("研判依据", item.itemNo(), item.basis()),
                                whole("研判措施", item.itemNo(), item.measures())));
            case TransferIssued it -> Stream.of(own("办理要求", it.itemNo(), it.toUnit(), List.of(it.requirement())));
            case HandlingProgressReported it ->
                Stream.of(new Words("办理进展", Optional.empty(), Optional.of(it.unit()), List.of(it.text())));
            case MultiDeptCoordinationHeld it ->
                Stream.of(whole("协调结果", it.itemNo(), it.settled()), whole("下一步", it.itemNo(), it.nextStep()));
            case UnitPartCompleted it ->
                Stream.of(
                        own("本单位办理结果", it.itemNo(), it.unit(), List.of(it.result())),
                        own("佐证材料", it.itemNo(), it.unit(), it.evidence()));
            case TransferObjected it ->
                Stream.of(
                        own("退单的职责依据", it.itemNo(), it.unit(), List.of(it.dutyClause())),
                        own("退单原因", it.itemNo(), it.unit(), List.of(it.reason())));
            case TransferObjectionDecided it -> Stream.of(own("退单审核意见", it.itemNo(), it.unit(), List.of(it.reason())));
            case ExtensionRequested it -> Stream.of(own("延时原因", it.itemNo(), it.unit(), List.of(it.reason())));
            case ExtensionRefused it -> Stream.of(own("不同意延时的原因", it.itemNo(), it.unit(), List.of(it.reason())));
            case CompletionReturned it -> Stream.of(whole("办结退回原因", it.itemNo(), it.reason()));
            case HandlingFoundImpossible it ->
                Stream.of(own("办理中发现不能办的原因", it.itemNo(), it.unit(), List.of(it.reason())));
            case ReviewHeld it ->
                it.absentees().stream()
                        .flatMap(absentee -> absentee.reason().stream()
                                .map(reason -> new Words(
                                        "研判缺席原因", Optional.empty(), Optional.of(absentee.unit()), List.of(reason))));
            case ReviewRescheduled it ->
                Stream.of(new Words("研判改期原因", Optional.empty(), Optional.empty(), List.of(it.reason())));
            case HandlingCompleted it -> Stream.of(whole("办结情况", it.itemNo(), it.summary()));
            case WrittenBasisSubmitted it -> Stream.of(own("不能办理的原因", it.itemNo(), it.unit(), List.of(it.reasons())));
            case WrittenBasisReturned it -> Stream.of(own("书面依据退回原因", it.itemNo(), it.unit(), List.of(it.reason())));
            case CannotReplyDelivered it -> Stream.of(whole("统一回复", it.itemNo(), it.text()));
            case ReportedToWorkingGroup it ->
                Stream.of(new Words("报请工作组材料", Optional.of(it.itemNo()), Optional.empty(), it.materials()));
            case WorkingGroupDecided it -> Stream.of(whole("工作组措施", it.itemNo(), it.measures()));
            case SuperiorReplied it -> Stream.of(whole("上级答复", it.itemNo(), it.text()));
            case SuperiorSilent it -> Stream.of(whole("上级未答复的告知", it.itemNo(), it.told()));
            case ReviewOpened _,
                    RoutingRecusalNoted _,
                    SuperiorOverdue _,
                    ReviewScheduled _,
                    TransferReceived _,
                    WithdrawalConfirmed _,
                    MergerConfirmed _,
                    MergerRefused _,
                    MergerUndone _,
                    WithdrawalRefused _,
                    ExtensionNoticeRecorded _,
                    ExtensionGranted _,
                    ExtensionTookEffect _,
                    ExtensionLapsed _,
                    MinutesDelivered _,
                    WrittenBasisReopened _,
                    ReportedToSuperior _,
                    ReworkOpened _,
                    DepartmentEvent _ -> Stream.empty();
        };
    }

    /// 本单位的: what a department wrote or was told, and what is about an item that it sees.
    boolean isFor(OrgCode department, InRouting seen) {
        return unit.map(department::equals)
                .orElseGet(() -> itemNo.filter(seen.items()::containsKey).isPresent());
    }

    private static Words whole(String what, int itemNo, SealedText text) {
        return new Words(what, Optional.of(itemNo), Optional.empty(), List.of(text));
    }

    private static Words own(String what, int itemNo, OrgCode unit, List<SealedText> texts) {
        return new Words(what, Optional.of(itemNo), Optional.of(unit), texts);
    }
}
