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
import org.doudi.events.ContactMethod;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.StaffId;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.TransferKind;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.routing.domain.ReviewCommand.ConcludedItem;

/// Commands by chance, legal and illegal, from a seed.
final class RandomCommands {
    private static final List<Staff> PEOPLE = List.of(
            People.CLERK, People.CHIEF, People.LEAD, People.GROUP, People.AT_BDC, People.AT_SWJ, People.AT_ZRZY);
    private static final List<OrgCode> UNITS = List.of(BDC, SWJ, ZRZY);

    private final Random random;

    RandomCommands(long seed) {
        this.random = new Random(seed);
    }

    RoutingCommand next() {
        return pick(List.<Supplier<RoutingCommand>>of(
                        () -> new ReviewCommand.OpenReview(ReviewCause.ESCALATED, List.of(BDC)),
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
                        () -> new HandlingCommand.CompletePart(someone(), order(), TEXT, List.of(), NOW),
                        () -> new HandlingCommand.ConsolidateHandling(someone(), order(), TEXT, NOW),
                        this::basis,
                        () -> new AnsweringCommand.ReturnBasis(People.CHIEF, item(), pick(UNITS), Optional.of(TEXT)),
                        () -> new AnsweringCommand.DeliverCannotReply(
                                someone(), item(), ContactMethod.PHONE, TEXT, new StaffId("window"), pick(UNITS), NOW),
                        () -> new AnsweringCommand.ReopenBases(item()),
                        () -> new ReportingCommand.ReportToWorkingGroup(People.LEAD, item(), List.of()),
                        this::decide,
                        () -> new ReportingCommand.ReportToSuperior(someone(), item(), "上级", "文号"),
                        () -> new ReportingCommand.RecordSuperiorReply(
                                someone(), item(), pick(List.of(SuperiorOutcome.values())), TEXT)))
                .get();
    }

    private RoutingCommand conclude() {
        List<ConcludedItem> items = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(_ -> {
                    ReviewOutcome outcome = pick(List.of(ReviewOutcome.values()));
                    List<UnitAssignment> units = units();
                    return new ConcludedItem(
                            outcome, units, Optional.of(UnitRoles.handlingClassOf(units)), Optional.of(TEXT), TEXT);
                })
                .toList();
        return new ReviewCommand.ConcludeReview(People.LEAD, items, List.of(), Optional.empty(), STATIONED, NOW);
    }

    private RoutingCommand rework() {
        int round = 1 + random.nextInt(3);
        return new IssuingCommand.OpenRework(item(), round, round + 1);
    }

    private RoutingCommand basis() {
        return new AnsweringCommand.SubmitBasis(
                someone(), item(), List.of(LAW), Optional.of(TEXT), "文号", new StaffId("head"));
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
