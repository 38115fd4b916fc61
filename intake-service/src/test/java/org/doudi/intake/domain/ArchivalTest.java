package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;
import static org.doudi.intake.domain.Stories.withdrawn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.ContactMethod;
import org.doudi.events.DuplicateBasis;
import org.doudi.events.ErasureReason;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ArchivalNoted;
import org.doudi.events.IntakeEvent.ArchivalOvertaken;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.ClosureNoted;
import org.doudi.events.IntakeEvent.DuplicateLinked;
import org.doudi.events.IntakeEvent.PersonalDataErased;
import org.doudi.events.NumberTemplate;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.ErasureCommand.ErasePerson;
import org.doudi.intake.domain.FollowingCommand.CaseEnded;
import org.doudi.intake.domain.FollowingCommand.NoteArchival;
import org.doudi.intake.domain.MergingCommand.LinkDuplicate;
import org.doudi.intake.domain.MergingCommand.Pair;
import org.doudi.intake.domain.MergingCommand.TakeIn;
import org.doudi.intake.domain.MergingCommand.UnlinkDuplicate;
import org.doudi.intake.domain.RecusalCommand.NameComplainedOf;
import org.doudi.intake.domain.ReporterCommand.InformReporter;
import org.doudi.intake.domain.ReporterCommand.StateWithdrawal;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 归档之后 — 三.7: what was filed is not taken back; what was taken up again before anybody heard of
/// it goes on.
class ArchivalTest {
    private static final NumberTemplate NUMBER = new NumberTemplate("乌办反档〔2026〕0001号");
    private static final ArchivalNoted NOTED = new ArchivalNoted(NUMBER);
    private static final StreamId MASTER = new StreamId(new UUID(1, 1));
    private static final StreamId LATER_ONE = new StreamId(new UUID(2, 2));

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    static Stream<List<IntakeEvent>> ends() {
        return Stream.of(List.of(notAccepted()), List.of(withdrawn()), List.of(merged()), List.of(closed()));
    }

    static Stream<List<IntakeEvent>> underWay() {
        return Stream.of(
                List.of(reflected()),
                List.of(registered()),
                List.of(consulting()),
                List.of(assignedOnSite()),
                List.of(resolved()),
                List.of(reviewed()));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void everyEndIsNotedAsFiled_once(List<IntakeEvent> end) {
        spec.given(end).when(new NoteArchival(NUMBER)).then(NOTED);
        spec.given(filed(end)).when(new NoteArchival(NUMBER)).thenNothing();
    }

    /// 取消并单 and the archive crossed each other: what the owner of the stage has recorded stands.
    @ParameterizedTest
    @MethodSource("underWay")
    void aCaseThatWentOnIsNotFiled(List<IntakeEvent> story) {
        spec.given(story).when(new NoteArchival(NUMBER)).then(new ArchivalOvertaken(NUMBER));
    }

    @Test
    void ofAnUnknownCaseNothingIsNoted() {
        spec.given().when(new NoteArchival(NUMBER)).thenNothing();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void nothingOfAFiledCaseIsTakenBackOrChanged(List<IntakeEvent> end) {
        for (IntakeCommand command : List.of(
                new UnlinkDuplicate(People.CHIEF, Optional.of(MASTER), TEXT),
                new TakeIn(LATER_ONE, Optional.empty(), false, false),
                new StateWithdrawal(People.CLERK, TEXT, ContactMethod.PHONE, Optional.empty()),
                new NameComplainedOf(People.CHIEF, List.of(People.OF_BDC)),
                new LinkDuplicate(
                        People.CLERK,
                        new Pair(LATER_ONE, NOW, new StreamId(new UUID(9, 9)), Optional.of(NOW)),
                        List.of(DuplicateBasis.SAME_MATTER)))) {
            spec.given(filed(end)).when(command).thenRefused("case.archived", Refusal.Kind.CONFLICT);
        }
    }

    /// 个人信息保护法第四十七条.
    @ParameterizedTest
    @MethodSource("ends")
    void whoIsErasedIsErasedOnce(List<IntakeEvent> end) {
        ErasePerson erase = new ErasePerson(People.LEAD, ErasureReason.CONSENT_WITHDRAWN);

        spec.given(end).when(erase).thenRefused("erasure.not-archived", Refusal.Kind.CONFLICT);
        spec.given(filed(end))
                .when(erase)
                .thenEvents(events -> assertThat(events)
                        .singleElement()
                        .isInstanceOfSatisfying(PersonalDataErased.class, erased -> {
                            assertThat(erased.reason()).isEqualTo(ErasureReason.CONSENT_WITHDRAWN);
                            assertThat(erased.by()).isEqualTo(People.LEAD.who());
                        }));
    }

    @ParameterizedTest
    @MethodSource("underWay")
    void whoeverIsStillBeingDealtWithIsNotErased(List<IntakeEvent> story) {
        spec.given(story)
                .when(new ErasePerson(People.LEAD, ErasureReason.UNLAWFUL))
                .thenRefused("erasure.not-archived", Refusal.Kind.CONFLICT);
    }

    @Test
    void aMergerThatIsNotFiledIsStillUndone() {
        spec.given(merged())
                .when(new UnlinkDuplicate(People.CHIEF, Optional.of(MASTER), TEXT))
                .thenEvents(events -> assertThat(events).isNotEmpty());
    }

    @Test
    void whatIsHeardLateChangesNothing() {
        spec.given(filed(List.of(closed()))).when(new CaseEnded(NOW)).thenNothing();
    }

    /// 事事有回应: who asks is told, filed or not.
    @Test
    void theReporterIsToldOn() {
        spec.given(filed(List.of(closed())))
                .when(new InformReporter(People.CLERK, InformPurpose.PROGRESS, TEXT, ContactMethod.PHONE))
                .thenEvents(events -> assertThat(events).hasSize(1));
        spec.given(filed(List.of(notAccepted())))
                .when(new InformReporter(People.CLERK, InformPurpose.PROGRESS, TEXT, ContactMethod.PHONE))
                .thenRefused("case.not-accepted");
    }

    private static IntakeEvent[] merged() {
        return and(
                registered(),
                new DuplicateLinked(MASTER, List.of(DuplicateBasis.SAME_MATTER), People.CLERK.who()),
                new CaseMerged(MASTER));
    }

    private static IntakeEvent[] closed() {
        return Stream.concat(Arrays.stream(reviewed()), Stream.of(new ClosureNoted(NOW)))
                .toArray(IntakeEvent[]::new);
    }

    private static IntakeEvent[] and(IntakeEvent first, IntakeEvent... next) {
        return Stream.concat(Stream.of(first), Arrays.stream(next)).toArray(IntakeEvent[]::new);
    }

    private static List<IntakeEvent> filed(List<IntakeEvent> end) {
        return Stream.concat(end.stream(), Stream.of(NOTED)).toList();
    }
}
