package org.doudi.routing.domain;

import static org.doudi.routing.domain.Histories.CASE;
import static org.doudi.routing.domain.Histories.LAW;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.STATIONED;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.doudi.events.AttendeeKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.ExtensionNotice;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.TransferKind;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.routing.domain.ReleasingCommand.ReleaseCase;
import org.doudi.routing.domain.ReviewCommand.ConcludedItem;

/// Commands by chance, legal and illegal, from a seed.
final class RandomCommands {
    private static final List<Staff> PEOPLE = List.of(
            People.CLERK, People.CHIEF, People.LEAD, People.GROUP, People.AT_BDC, People.AT_SWJ, People.AT_ZRZY);
    private static final List<OrgCode> UNITS = List.of(BDC, SWJ, ZRZY);

    private static final StreamId MASTER = new StreamId(new UUID(1, 1));

    private final Random random;
    private List<UUID> issued = List.of();

    RandomCommands(long seed) {
        this.random = new Random(seed);
    }

    /// Mostly about orders that there are.
    RoutingCommand next(RoutingState state) {
        issued = state instanceof InRouting routed
                ? routed.orders().values().stream()
                        .filter(order -> !order.isVoid())
                        .map(order -> order.issued().transferId())
                        .toList()
                : List.of();
        return pick(List.<Supplier<RoutingCommand>>of(
                        () -> new ReviewCommand.OpenReview(ReviewCause.ESCALATED, List.of(BDC)),
                        this::putOnAgenda,
                        this::hold,
                        this::moveMeeting,
                        () -> new ReviewCommand.MoveWithMeeting(moveMeeting()),
                        this::conclude,
                        this::conclude,
                        () -> new IssuingCommand.IssueTransfers(someone(), CASE, "150626", item(), TEXT, NOW),
                        () -> new IssuingCommand.IssueTransfers(People.CLERK, CASE, "150626", item(), TEXT, NOW),
                        () -> new IssuingCommand.IssueAssignment(
                                CASE,
                                "150626",
                                pick(List.of(BDC, People.NOWHERE)),
                                PROMISED,
                                TEXT,
                                People.CHIEF.who(),
                                STATIONED,
                                NOW),
                        this::rework,
                        () -> new HandlingCommand.SignTransfer(someone(), order(), NOW),
                        () -> new HandlingCommand.DeemReceived(order(), PROMISED),
                        () -> random.nextInt(80) == 0
                                ? new ReleaseCase()
                                : new HandlingCommand.DeemReceived(order(), PROMISED),
                        this::object,
                        this::extend,
                        () -> new ExtendingCommand.RecordNotice(
                                someone(), order(), pick(List.of(ExtensionNotice.values())), NOW, NOW),
                        () -> new ExtendingCommand.GrantExtension(
                                pick(List.of(People.CHIEF, People.BUREAU)), order(), NOW),
                        () -> new ExtendingCommand.RefuseExtension(
                                pick(List.of(People.CHIEF, People.BUREAU)), order(), TEXT, NOW),
                        () -> new ExtendingCommand.HandlingRanOut(item(), 1 + random.nextInt(3)),
                        this::decideObjection,
                        () -> new HandlingCommand.FindImpossible(someone(), order(), TEXT, NOW),
                        () -> new HandlingCommand.CompletePart(someone(), order(), TEXT, List.of(), NOW),
                        () -> new HandlingCommand.GiveBackCompletion(
                                item(), 1 + random.nextInt(2), List.of(pick(UNITS)), TEXT, People.CLERK.who()),
                        () -> new HandlingCommand.ConsolidateHandling(someone(), order(), TEXT, NOW),
                        this::basis,
                        () -> new AnsweringCommand.DeliverMinutes(
                                someone(), pick(UNITS), ContactMethod.LETTER, NOW, NOW),
                        () -> new AnsweringCommand.ReturnBasis(People.CHIEF, item(), pick(UNITS), Optional.of(TEXT)),
                        () -> new AnsweringCommand.DeliverCannotReply(
                                someone(), item(), ContactMethod.PHONE, TEXT, new StaffId("window"), pick(UNITS), NOW),
                        () -> new AnsweringCommand.ReopenBases(item()),
                        () -> new ReportingCommand.ReportToWorkingGroup(People.LEAD, item(), List.of()),
                        this::decide,
                        () -> new ReportingCommand.ReportToSuperior(someone(), item(), "上级", "文号"),
                        () -> new ReportingCommand.SuperiorKeptSilent(item(), NOW),
                        () -> new ReportingCommand.TellOfSilence(
                                someone(), item(), TEXT, ContactMethod.PHONE, NOW, NOW),
                        () -> random.nextInt(8) == 0
                                ? new ReleasingCommand.ReleaseToMaster(MASTER)
                                : new ReleasingCommand.TakeBackFromMaster(MASTER),
                        () -> new ReportingCommand.RecordSuperiorReply(
                                someone(), item(), pick(List.of(SuperiorOutcome.values())), TEXT)))
                .get();
    }

    private RoutingCommand putOnAgenda() {
        List<Invitee> invitees = List.of(new Invitee(BDC, AttendeeKind.BACKBONE, new StaffId("expert-bdc")));
        return new ReviewCommand.PutOnAgenda(
                new ReviewCommand.ScheduleReview(
                        People.LEAD, meeting(), PROMISED, "会议室", People.LEAD.who(), invitees, STATIONED, NOW),
                1);
    }

    private RoutingCommand hold() {
        return new ReviewCommand.HoldReview(People.LEAD, present(), List.of(), Optional.empty(), NOW, STATIONED, NOW);
    }

    private ReviewCommand.MoveMeeting moveMeeting() {
        return new ReviewCommand.MoveMeeting(
                meeting(),
                new ReviewCommand.RescheduleReview(
                        someone(), PROMISED.plusSeconds(random.nextInt(3)), Optional.empty(), TEXT, NOW));
    }

    private UUID meeting() {
        return new UUID(1, random.nextInt(2));
    }

    private RoutingCommand conclude() {
        List<ConcludedItem> items = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(_ -> {
                    ReviewOutcome outcome = pick(List.of(ReviewOutcome.values()));
                    List<UnitAssignment> units = units();
                    return new ConcludedItem(
                            pick(List.of(Optional.empty(), Optional.empty(), Optional.of(item()))),
                            outcome,
                            units,
                            Optional.of(UnitRoles.handlingClassOf(units)),
                            Optional.of(TEXT),
                            TEXT);
                })
                .toList();
        return new ReviewCommand.ConcludeReview(People.LEAD, items, present(), Optional.empty(), STATIONED, NOW);
    }

    /// Those who came; nobody where it is not recorded.
    private List<Attendee> present() {
        return UNITS.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .map(unit -> new Attendee(unit, AttendeeKind.BACKBONE, new StaffId("somebody")))
                .toList();
    }

    private RoutingCommand object() {
        return new ObjectingCommand.ObjectToTransfer(
                someone(), order(), TEXT, pick(UNITS), TEXT, Optional.of(PROMISED), STATIONED, NOW);
    }

    private RoutingCommand extend() {
        List<HandlingLimit> limits = IntStream.rangeClosed(1, 2)
                .boxed()
                .flatMap(itemNo -> IntStream.rangeClosed(1, 3)
                        .mapToObj(round -> new HandlingLimit(itemNo, round, PROMISED, PROMISED.plusSeconds(100))))
                .toList();
        return new ExtendingCommand.RequestExtension(
                someone(),
                order(),
                TEXT,
                PROMISED.plusSeconds(random.nextInt(150)),
                pick(List.of(Optional.empty(), Optional.of(NOW))),
                Optional.of(NOW),
                limits,
                Optional.of(PROMISED.plusSeconds(100)),
                NOW);
    }

    private RoutingCommand decideObjection() {
        return new ObjectingCommand.DecideObjection(
                People.CHIEF,
                order(),
                pick(List.of(ObjectionDecision.values())),
                pick(List.of(Optional.empty(), Optional.of(pick(UNITS)))),
                TEXT,
                STATIONED);
    }

    private RoutingCommand rework() {
        int round = 1 + random.nextInt(3);
        return new IssuingCommand.OpenRework(item(), round, round + 1);
    }

    private RoutingCommand basis() {
        return new AnsweringCommand.SubmitBasis(
                someone(), item(), List.of(LAW), Optional.of(TEXT), "文号", new StaffId("head"), NOW);
    }

    private RoutingCommand decide() {
        List<UnitAssignment> units = units();
        return new ReportingCommand.DecideAsWorkingGroup(
                People.GROUP,
                item(),
                pick(List.of(WorkingGroupOutcome.values())),
                Optional.of(TEXT),
                units,
                Optional.of(UnitRoles.handlingClassOf(units)),
                Optional.empty(),
                STATIONED);
    }

    private List<UnitAssignment> units() {
        return pick(List.of(sole(BDC), sole(SWJ), led(ZRZY, BDC), led(BDC, SWJ, ZRZY)));
    }

    private UUID order() {
        return issued.isEmpty() || random.nextInt(4) == 0 ? anyOrder() : pick(issued);
    }

    private UUID anyOrder() {
        int round = 1 + random.nextInt(3);
        TransferKind kind = round > 1
                ? TransferKind.REWORK
                : pick(List.of(TransferKind.TRANSFER, TransferKind.TRANSFER, TransferKind.ASSIGNMENT));
        return TransferIds.of(CASE, item(), round, kind, pick(UNITS));
    }

    private int item() {
        return 1 + random.nextInt(2);
    }

    private Staff someone() {
        return pick(PEOPLE);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
