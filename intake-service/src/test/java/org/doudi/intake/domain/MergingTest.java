package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.LATER;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.about;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.awaitingMaterials;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;
import static org.doudi.intake.domain.Stories.ticket;
import static org.doudi.intake.domain.Stories.withdrawn;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.ContactMethod;
import org.doudi.events.DuplicateBasis;
import org.doudi.events.HotlineStatus;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.ClosureNoted;
import org.doudi.events.IntakeEvent.DuplicateLetGo;
import org.doudi.events.IntakeEvent.DuplicateLinked;
import org.doudi.events.IntakeEvent.DuplicateTakenIn;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.RatingLevel;
import org.doudi.events.ScopeCode;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.FollowingCommand.ConsultationTimedOut;
import org.doudi.intake.domain.FollowingCommand.MergerDenied;
import org.doudi.intake.domain.FollowingCommand.MergerGranted;
import org.doudi.intake.domain.FollowingCommand.TellHotline;
import org.doudi.intake.domain.MergingCommand.LetGo;
import org.doudi.intake.domain.MergingCommand.LinkDuplicate;
import org.doudi.intake.domain.MergingCommand.Pair;
import org.doudi.intake.domain.MergingCommand.TakeIn;
import org.doudi.intake.domain.MergingCommand.UnlinkDuplicate;
import org.doudi.intake.domain.ReporterCommand.InformReporter;
import org.doudi.intake.domain.ReporterCommand.StateWithdrawal;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 并单 — A-22: the earlier one is the master, a clerk says so, the duty chief undoes it.
class MergingTest {
    private static final StreamId LATER_ONE = new StreamId(new UUID(2, 2));
    private static final StreamId MASTER = new StreamId(new UUID(1, 1));
    private static final StreamId OTHER = new StreamId(new UUID(3, 3));
    private static final List<DuplicateBasis> BASIS = List.of(DuplicateBasis.SAME_REPORTER, DuplicateBasis.SAME_MATTER);
    private static final DuplicateLinked LINKED = new DuplicateLinked(MASTER, BASIS, People.CLERK.who());
    private static final CaseMerged MERGED = new CaseMerged(MASTER);
    private static final DuplicateTakenIn TAKEN = new DuplicateTakenIn(LATER_ONE, Optional.empty());
    private static final DuplicateUnlinked UNLINKED =
            new DuplicateUnlinked(MASTER, Optional.of(TEXT), Optional.of(People.CHIEF.who()));
    private static final String TICKET = ticket().ticketNo();
    private static final DuplicateTakenIn TICKET_TAKEN = new DuplicateTakenIn(LATER_ONE, Optional.of(TICKET));

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void inTheHallItEndsAtOnce() {
        for (IntakeEvent[] story : List.of(
                new IntakeEvent[] {reflected()}, new IntakeEvent[] {registered()}, consulting(), awaitingMaterials())) {
            spec.given(story).when(link(People.CLERK)).then(LINKED, MERGED);
        }
    }

    @Test
    void whereTheUnitsOrTheReviewHaveItTheyAreAsked() {
        for (IntakeEvent[] story : List.of(reviewed(), assignedOnSite())) {
            spec.given(story).when(link(People.CLERK)).then(LINKED);
            spec.given(and(story, LINKED)).when(new MergerGranted(MASTER)).then(MERGED);
            spec.given(and(story, LINKED)).when(new MergerGranted(OTHER)).thenNothing();
            spec.given(and(story, LINKED, MERGED))
                    .when(new MergerGranted(MASTER))
                    .thenNothing();
            spec.given(and(story, LINKED))
                    .when(new MergerDenied(MASTER))
                    .then(new DuplicateUnlinked(MASTER, Optional.empty(), Optional.empty()));
            spec.given(story).when(new MergerGranted(MASTER)).thenNothing();
        }
    }

    @Test
    void aClerkAloneMerges() {
        spec.given(consulting()).when(link(People.CHIEF)).thenRefused("case.clerk-only");
        spec.given(consulting()).when(link(People.LEAD)).thenRefused("case.clerk-only");
    }

    @Test
    void theEarlierOneIsTheMaster() {
        spec.given(consulting())
                .when(new LinkDuplicate(People.CLERK, new Pair(LATER_ONE, NOW, MASTER, Optional.of(LATER)), BASIS))
                .thenRefused("merging.later-master");
        spec.given(consulting())
                .when(new LinkDuplicate(People.CLERK, new Pair(LATER_ONE, NOW, MASTER, Optional.of(NOW)), BASIS))
                .then(LINKED, MERGED);
        spec.given(consulting())
                .when(new LinkDuplicate(People.CLERK, new Pair(MASTER, NOW, MASTER, Optional.of(NOW)), BASIS))
                .thenRefused("merging.itself");
        spec.given(consulting())
                .when(new LinkDuplicate(People.CLERK, pair(), List.of()))
                .thenRefused("merging.basis-missing");
    }

    @Test
    void whatHasEndedIsNotMerged() {
        spec.given(resolved()).when(link(People.CLERK)).thenRefused("merging.too-late");
        spec.given(notAccepted()).when(link(People.CLERK)).thenRefused("case.not-accepted");
        spec.given(withdrawn()).when(link(People.CLERK)).thenRefused("case.withdrawn");
        spec.given().when(link(People.CLERK)).thenRefused("case.unknown");
    }

    @Test
    void aMergerIsOneStepDeep() {
        spec.given(and(consulting(), TAKEN)).when(link(People.CLERK)).thenRefused("merging.has-duplicates");
        spec.given(and(consulting(), LINKED, MERGED)).when(linkTo(OTHER)).thenRefused("case.merged");
        spec.given(and(reviewed(), LINKED)).when(linkTo(OTHER)).thenRefused("merging.pending");
        spec.given(and(consulting(), LINKED, MERGED)).when(takeIn()).thenRefused("merging.master-ended");
        spec.given(and(reviewed(), LINKED)).when(takeIn()).thenRefused("merging.master-pending");
    }

    @Test
    void mergingAgainChangesNothing() {
        spec.given(and(consulting(), LINKED, MERGED)).when(link(People.CLERK)).thenNothing();
        spec.given(and(reviewed(), LINKED)).when(link(People.CLERK)).thenNothing();
        spec.given(and(consulting(), TAKEN)).when(takeIn()).thenNothing();
    }

    @Test
    void theMasterGoesOn() {
        for (IntakeEvent[] story : List.of(
                new IntakeEvent[] {registered()}, consulting(), awaitingMaterials(), reviewed(), assignedOnSite())) {
            spec.given(story).when(takeIn()).then(TAKEN);
        }
        spec.given().when(takeIn()).thenRefused("merging.master-unknown");
        spec.given(reflected()).when(takeIn()).thenRefused("merging.master-not-accepted");
        spec.given(notAccepted()).when(takeIn()).thenRefused("merging.master-ended");
        spec.given(withdrawn()).when(takeIn()).thenRefused("merging.master-ended");
        spec.given(resolved()).when(takeIn()).thenRefused("merging.master-done");
    }

    @Test
    void whatIsClosedIsReflectedAnew() {
        IntakeEvent[] closed = and(reviewed(), new ClosureNoted(NOW));
        spec.given(closed).when(takeIn()).thenRefused("merging.master-done");
        spec.given(closed).when(link(People.CLERK)).thenRefused("merging.too-late");
    }

    /// 二(三): where the matter is not conduct, the unit would learn who complained of its people.
    @Test
    void aComplaintOfConductGoesOnAsOneOnly() {
        TakeIn complaint = new TakeIn(LATER_ONE, Optional.empty(), true, false);
        spec.given(consulting()).when(complaint).thenRefused("merging.conduct-apart");
        spec.given(about(ScopeCode.CONDUCT, CauseCode.COORDINATION))
                .when(complaint)
                .then(TAKEN);
        spec.given(about(ScopeCode.REPEAT_VISITS, CauseCode.RENT_SEEKING))
                .when(complaint)
                .then(TAKEN);
        assertThat(Merger.isAboutConduct(folded(about(ScopeCode.CONDUCT, CauseCode.COORDINATION))))
                .isTrue();
        assertThat(Merger.isAboutConduct(folded(registered()))).isFalse();
    }

    /// Whoever waits for its result must not lose it.
    @Test
    void aMasterIsNotWithdrawn() {
        StateWithdrawal withdraw = new StateWithdrawal(People.CLERK, TEXT, ContactMethod.PHONE, Optional.empty());
        spec.given(and(consulting(), TAKEN)).when(withdraw).thenRefused("merging.has-duplicates");
        spec.given(and(reviewed(), LINKED)).when(withdraw).thenRefused("merging.pending");
        spec.given(and(consulting(), LINKED, MERGED)).when(withdraw).thenRefused("case.merged");
        spec.given(and(reviewed(), TAKEN, new DuplicateLetGo(LATER_ONE)))
                .when(withdraw)
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    @Test
    void nothingIsDoneWithAMergedCaseButTellingIt() {
        IntakeEvent[] merged = and(consulting(), LINKED, MERGED);
        assertThat(Standing.of(folded(merged))).contains(CaseState.MERGED);
        assertThat(Standing.number(folded(merged))).contains(registered().caseNo());
        assertThat(Merger.master(folded(merged))).contains(MASTER);
        spec.given(merged).when(new ConsultationTimedOut()).thenNothing();
        spec.given(merged)
                .when(new InformReporter(People.CLERK, InformPurpose.PROGRESS, TEXT, ContactMethod.PHONE))
                .then(Stories.informed());
    }

    @Test
    void theDutyChiefUndoesIt() {
        spec.given(and(consulting(), LINKED, MERGED))
                .when(unlink(People.CHIEF, MASTER))
                .then(UNLINKED);
        spec.given(and(reviewed(), LINKED)).when(unlink(People.CHIEF, MASTER)).then(UNLINKED);
        spec.given(and(consulting(), LINKED, MERGED))
                .when(unlink(People.CLERK, MASTER))
                .thenRefused("merging.chief-only");
        spec.given(and(consulting(), LINKED, MERGED))
                .when(unlink(People.CHIEF, OTHER))
                .thenRefused("merging.not-merged");
        spec.given(consulting())
                .when(new UnlinkDuplicate(People.CHIEF, Optional.empty(), TEXT))
                .thenRefused("merging.not-merged");
        spec.given(and(consulting(), TAKEN)).when(new LetGo(LATER_ONE)).then(new DuplicateLetGo(LATER_ONE));
        spec.given(consulting()).when(new LetGo(LATER_ONE)).thenNothing();
    }

    @Test
    void undoneItStandsWhereItStood() {
        for (IntakeEvent[] story : List.of(
                new IntakeEvent[] {reflected()}, consulting(), awaitingMaterials(), assignedOnSite(), reviewed())) {
            assertThat(folded(and(story, LINKED, MERGED, UNLINKED))).isEqualTo(folded(story));
            assertThat(folded(and(story, LINKED, UNLINKED))).isEqualTo(folded(story));
        }
    }

    /// Both who told 12345 wait for the master's result.
    @Test
    void theHotlineIsToldOfBothTickets() {
        spec.given(ticket()).when(link(People.CLERK)).then(LINKED, MERGED, told(HotlineStatus.MERGED, false));
        IntakeEvent[] master = and(reviewed(), TICKET_TAKEN);
        spec.given(master)
                .when(new TellHotline(HotlineStatus.PROCESSING, List.of(1), Optional.empty()))
                .then(told(HotlineStatus.PROCESSING, false, 1));
        spec.given(master)
                .when(new TellHotline(HotlineStatus.COMPLETED, List.of(1), Optional.empty()))
                .then(told(HotlineStatus.COMPLETED, false, 1));
        // The master's rating is another person's.
        spec.given(master)
                .when(new TellHotline(HotlineStatus.CLOSED, List.of(), Optional.of(RatingLevel.SATISFIED)))
                .then(told(HotlineStatus.CLOSED, true));
        spec.given(and(master, new DuplicateLetGo(LATER_ONE)))
                .when(new TellHotline(HotlineStatus.CLOSED, List.of(), Optional.empty()))
                .thenNothing();
        spec.given(and(master, told(HotlineStatus.PROCESSING, false, 1)))
                .when(new TellHotline(HotlineStatus.PROCESSING, List.of(1), Optional.empty()))
                .thenNothing();
    }

    private static LinkDuplicate link(Staff by) {
        return new LinkDuplicate(by, pair(), BASIS);
    }

    private static LinkDuplicate linkTo(StreamId master) {
        return new LinkDuplicate(People.CLERK, new Pair(LATER_ONE, LATER, master, Optional.of(NOW)), BASIS);
    }

    private static Pair pair() {
        return new Pair(LATER_ONE, LATER, MASTER, Optional.of(NOW));
    }

    private static TakeIn takeIn() {
        return new TakeIn(LATER_ONE, Optional.empty(), false, false);
    }

    private static UnlinkDuplicate unlink(Staff by, StreamId master) {
        return new UnlinkDuplicate(by, Optional.of(master), TEXT);
    }

    private static HotlineResultReturned told(HotlineStatus status, boolean answered, Integer... items) {
        return new HotlineResultReturned(TICKET, status, List.of(items), answered, Optional.empty(), Optional.empty());
    }

    private static IntakeEvent[] and(IntakeEvent[] before, IntakeEvent... events) {
        return Stream.concat(Stream.of(before), Stream.of(events)).toArray(IntakeEvent[]::new);
    }

    private static IntakeState folded(IntakeEvent... events) {
        IntakeDecider decider = new IntakeDecider();
        IntakeState state = decider.initial();
        for (IntakeEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }
}
