package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.awaitingMaterials;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.AttachmentKind;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.IntakeEvent.AttachmentViewed;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.StaffId;
import org.doudi.events.Tier;
import org.doudi.intake.domain.AttachmentCommand.AddAttachment;
import org.doudi.intake.domain.OpeningCommand.OpenAttachment;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 附件 — 附 受理单: who adds one, and who may open it.
class AttachmentsTest {
    private static final Set<Tie> NO_TIE = Set.of();
    private static final Set<Tie> ORDERED = Set.of(Tie.ORDERED);
    private static final Set<Tie> SIGNED_FOR = Set.of(Tie.ORDERED, Tie.RECEIVED);

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void theWindowAddsFilesToAnAcceptedCaseInEveryStage() {
        for (IntakeEvent[] story : List.of(
                new IntakeEvent[] {registered()},
                consulting(),
                awaitingMaterials(),
                assignedOnSite(),
                resolved(),
                reviewed())) {
            spec.given(story).when(add(Role.CLERK, NO_TIE)).then(added(1, Role.CLERK));
            spec.given(story).when(add(Role.DUTY_CHIEF, NO_TIE)).then(added(1, Role.DUTY_CHIEF));
        }
    }

    @Test
    void filesAreNumberedInTheirCaseAndMoveNothingElse() {
        spec.given(story(consulting(), added(1, Role.CLERK), added(2, Role.CLERK)))
                .when(add(Role.CLERK, NO_TIE))
                .then(added(3, Role.CLERK));
        assertThat(Standing.of(folded(story(consulting(), added(1, Role.CLERK)))))
                .isEqualTo(Standing.of(folded(consulting())));
    }

    @Test
    void whatIsNotAcceptedHasNoFile() {
        spec.given().when(add(Role.CLERK, NO_TIE)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(reflected()).when(add(Role.CLERK, NO_TIE)).thenRefused("case.not-registered");
        spec.given(notAccepted()).when(add(Role.CLERK, NO_TIE)).thenRefused("case.not-accepted");
        spec.given(registered(), new CaseWithdrawn())
                .when(add(Role.CLERK, NO_TIE))
                .thenRefused("case.withdrawn");
    }

    @Test
    void aUnitAddsItsOwnOnceItHasReceivedItsOrder() {
        spec.given(reviewed()).when(add(Role.COORDINATOR, SIGNED_FOR)).then(added(1, Role.COORDINATOR));
        spec.given(reviewed())
                .when(add(Role.COORDINATOR, ORDERED))
                .thenRefused("attachment.before-receipt", Refusal.Kind.FORBIDDEN);
        spec.given(reviewed()).when(add(Role.COORDINATOR, NO_TIE)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(reviewed()).when(add(Role.LEADER, SIGNED_FOR)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void fiftyAreEnough() {
        AttachmentAdded[] fortyNine = IntStream.rangeClosed(1, 49)
                .mapToObj(no -> added(no, Role.CLERK))
                .toArray(AttachmentAdded[]::new);
        spec.given(story(consulting(), fortyNine)).when(add(Role.CLERK, NO_TIE)).then(added(50, Role.CLERK));
        spec.given(story(story(consulting(), fortyNine), added(50, Role.CLERK)))
                .when(add(Role.CLERK, NO_TIE))
                .thenRefused("attachment.too-many", Refusal.Kind.CONFLICT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLERK", "DUTY_CHIEF", "CENTRE_LEAD"})
    void whoOpensAFileIsRecorded(Role role) {
        spec.given(filed()).when(open(role, NO_TIE, 1)).then(viewed(role));
        spec.given(story(filed(), new CaseWithdrawn()))
                .when(open(role, NO_TIE, 1))
                .then(viewed(role));
        spec.given(filed()).when(open(role, NO_TIE, 2)).thenRefused("attachment.unknown", Refusal.Kind.UNKNOWN);
        spec.given(notAccepted()).when(open(role, NO_TIE, 1)).thenRefused("attachment.unknown", Refusal.Kind.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "LEADER"})
    void aDepartmentOpensFilesOnceItHasReceivedItsOrder(Role role) {
        spec.given(filed()).when(open(role, SIGNED_FOR, 1)).then(viewed(role));
        spec.given(filed())
                .when(open(role, ORDERED, 1))
                .thenRefused("attachment.before-receipt", Refusal.Kind.FORBIDDEN);
        spec.given(filed()).when(open(role, NO_TIE, 1)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void ofAComplaintAboutConductADepartmentOpensNoFile() {
        IntakeEvent[] complaint = story(
                filed(), new CaseClassified(Category.OBSTRUCTED, Tier.SINGLE_UNIT, List.of(CauseCode.RENT_SEEKING)));
        spec.given(complaint)
                .when(open(Role.COORDINATOR, SIGNED_FOR, 1))
                .thenRefused("opening.conduct-protects-reporter", Refusal.Kind.FORBIDDEN);
        spec.given(complaint).when(open(Role.CLERK, NO_TIE, 1)).then(viewed(Role.CLERK));
    }

    @Test
    void bureauWorkingGroupAndListedServicesOpenWhatIsTheirs() {
        spec.given(filed())
                .when(open(Role.BUREAU, Set.of(Tie.BROUGHT_TO_BUREAU), 1))
                .then(viewed(Role.BUREAU));
        spec.given(filed())
                .when(open(Role.WORKING_GROUP, Set.of(Tie.BROUGHT_TO_WORKING_GROUP), 1))
                .then(viewed(Role.WORKING_GROUP));
        spec.given(filed()).when(open(Role.SERVICE, Set.of(Tie.LISTED), 1)).then(viewed(Role.SERVICE));
        for (Role role : List.of(Role.BUREAU, Role.WORKING_GROUP, Role.SERVICE, Role.INTEGRATOR, Role.AUDITOR)) {
            spec.given(filed()).when(open(role, SIGNED_FOR, 1)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        }
    }

    @Test
    void theListIsForThoseWhoDealWithTheCase() {
        IntakeState state = folded(filed());
        for (Role role : List.of(Role.CLERK, Role.DUTY_CHIEF, Role.CENTRE_LEAD, Role.AUDITOR)) {
            assertThat(Attachments.listed(staff(role), NO_TIE, state)).containsExactly(added(1, Role.CLERK));
        }
        assertThat(Attachments.listed(staff(Role.COORDINATOR), ORDERED, state)).hasSize(1);
        for (Role role : List.of(Role.COORDINATOR, Role.LEADER, Role.BUREAU, Role.WORKING_GROUP)) {
            assertThatThrownBy(() -> Attachments.listed(staff(role), NO_TIE, state))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("case.unknown"));
        }
    }

    private static IntakeEvent[] filed() {
        return story(consulting(), added(1, Role.CLERK));
    }

    private static IntakeEvent[] story(IntakeEvent[] before, IntakeEvent... after) {
        return Stream.concat(Stream.of(before), Stream.of(after)).toArray(IntakeEvent[]::new);
    }

    private static IntakeState folded(IntakeEvent... events) {
        IntakeDecider decider = new IntakeDecider();
        IntakeState state = decider.initial();
        for (IntakeEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private static AddAttachment add(Role role, Set<Tie> ties) {
        return new AddAttachment(
                staff(role), ties, AttachmentKind.REPORTER_MATERIAL, TEXT, "application/pdf", 1_000, "00ff");
    }

    private static AttachmentAdded added(int no, Role role) {
        return new AttachmentAdded(
                no,
                AttachmentKind.REPORTER_MATERIAL,
                TEXT,
                "application/pdf",
                1_000,
                "00ff",
                staff(role).who());
    }

    private static OpenAttachment open(Role role, Set<Tie> ties, int no) {
        return new OpenAttachment(staff(role), ties, TEXT, no);
    }

    private static AttachmentViewed viewed(Role role) {
        return new AttachmentViewed(staff(role).who(), TEXT, 1);
    }

    private static Staff staff(Role role) {
        return new Staff(new StaffId("somebody"), Set.of(role));
    }
}
