package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.LATER;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.THREE_PARTIES;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.contact;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;
import static org.doudi.intake.domain.Stories.started;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.ConsultationMode;
import org.doudi.events.ConsultationRole;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.Tier;
import org.doudi.intake.domain.ConsultingCommand.ClassifyCase;
import org.doudi.intake.domain.ConsultingCommand.RecordArrival;
import org.doudi.intake.domain.ConsultingCommand.StartConsultation;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 现场协商 — 三.2, 五(三).
class ConsultationTest {
    private static final StartConsultation START = start(THREE_PARTIES);
    private static final ClassifyCase CLASSIFY =
            new ClassifyCase(People.CLERK, Category.HARD, Tier.SINGLE_UNIT, List.of(CauseCode.COORDINATION));
    private static final CaseClassified CLASSIFIED =
            new CaseClassified(Category.HARD, Tier.SINGLE_UNIT, List.of(CauseCode.COORDINATION));

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void theWindowCallsTheThreeParties() {
        spec.given(registered()).when(START).then(started());
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsultationRole.class,
            names = {"DUTY_CHIEF", "WINDOW_STAFF", "CHIEF_REPRESENTATIVE"})
    void noneOfTheThreeIsLeftOut(ConsultationRole missing) {
        List<Contact> two = Stream.concat(
                        THREE_PARTIES.stream().filter(contact -> contact.role() != missing),
                        Stream.of(contact(ConsultationRole.LEADER_IN_CHARGE, People.BDC)))
                .toList();
        spec.given(registered()).when(start(two)).thenRefused("consultation.party-missing", Refusal.Kind.INVALID);
    }

    @Test
    void nobodyWasCalledTomorrow() {
        StartConsultation early =
                new StartConsultation(People.CLERK, THREE_PARTIES, ConsultationMode.PHONE, NOW.minusMillis(1));
        spec.given(registered()).when(early).thenRefused("consultation.in-future", Refusal.Kind.INVALID);
    }

    @Test
    void aConsultationStartsOnceAndOnlyOfAnAcceptedCase() {
        spec.given(consulting()).when(START).thenRefused("consultation.already-started", Refusal.Kind.CONFLICT);
        spec.given().when(START).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(reflected()).when(START).thenRefused("case.not-registered", Refusal.Kind.CONFLICT);
        spec.given(notAccepted()).when(START).thenRefused("case.not-accepted", Refusal.Kind.CONFLICT);
    }

    @Test
    void onceTheStageHasEndedNothingMoreIsConsulted() {
        for (IntakeEvent[] ended : List.of(assignedOnSite(), resolved(), reviewed())) {
            spec.given(ended).when(START).thenRefused("consultation.ended", Refusal.Kind.CONFLICT);
            spec.given(ended).when(CLASSIFY).thenRefused("consultation.ended", Refusal.Kind.CONFLICT);
            spec.given(ended).when(arrival(NOW)).thenRefused("consultation.ended", Refusal.Kind.CONFLICT);
        }
    }

    @Test
    void whoComesIsRecordedOnce() {
        spec.given(consulting()).when(arrival(NOW)).then(arrived());
        spec.given(registered(), started(), arrived()).when(arrival(NOW)).thenNothing();
        spec.given(consulting()).when(arrival(LATER)).thenRefused("consultation.in-future", Refusal.Kind.INVALID);
        spec.given(registered()).when(arrival(NOW)).thenRefused("consultation.not-started", Refusal.Kind.CONFLICT);
    }

    /// §4.1-7: who had come is not charged for not having come, because the window wrote it down after the limit.
    @Test
    void whoHadComeIsWrittenDownThoughTheLimitHasEndedTheConsultation() {
        IntakeEvent[] ended = {registered(), started(), timedOut()};

        spec.given(ended).when(arrival(NOW)).then(arrived());
        spec.given(registered(), started(), timedOut(), arrived())
                .when(arrival(NOW))
                .thenNothing();
        spec.given(registered(), started(), arrived(), timedOut())
                .when(arrival(NOW))
                .thenNothing();
        spec.given(ended).when(arrival(LATER)).thenRefused("consultation.in-future", Refusal.Kind.INVALID);
        spec.given(registered(), timedOut())
                .when(arrival(NOW))
                .thenRefused("consultation.ended", Refusal.Kind.CONFLICT);
    }

    @Test
    void whatIsLongerAgoThanHalfAnHourTheDutyChiefWritesDown() {
        IntakeEvent[] ended = {registered(), started(), timedOut()};
        Instant halfAnHourAgo = NOW.minusSeconds(1_800);

        spec.given(ended)
                .when(arrival(halfAnHourAgo))
                .thenEvents(events -> assertThat(events).hasSize(1));
        spec.given(ended)
                .when(arrival(halfAnHourAgo.minusMillis(1)))
                .thenRefused("backdate.duty-chief-only", Refusal.Kind.FORBIDDEN);
        spec.given(ended)
                .when(arrival(People.CHIEF, halfAnHourAgo.minusMillis(1)))
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    @Test
    void theCaseIsClassifiedAndMayBeClassifiedAnew() {
        spec.given(registered()).when(CLASSIFY).then(CLASSIFIED);
        spec.given(consulting()).when(CLASSIFY).then(CLASSIFIED);
        spec.given(registered(), started(), CLASSIFIED).when(CLASSIFY).thenNothing();
        spec.given(registered(), CLASSIFIED, started())
                .when(new ClassifyCase(People.CHIEF, Category.CANNOT, Tier.ON_SITE, List.of()))
                .then(new CaseClassified(Category.CANNOT, Tier.ON_SITE, List.of()));
    }

    @Test
    void theWindowConsultsAndNobodyElse() {
        spec.given(registered())
                .when(new StartConsultation(People.LEAD, THREE_PARTIES, ConsultationMode.ON_SITE, NOW))
                .thenRefused("case.window-only", Refusal.Kind.FORBIDDEN);
    }

    private static StartConsultation start(List<Contact> contacts) {
        return new StartConsultation(People.CLERK, contacts, ConsultationMode.ON_SITE, NOW);
    }

    /// 补录 — §4.1-7.
    @Test
    void whatHappenedLongAgoIsTheDutyChiefsToRecord() {
        Instant before = NOW.minus(Duration.ofMinutes(30)).minusMillis(1);
        spec.given(consulting())
                .when(arrival(NOW.minus(Duration.ofMinutes(30))))
                .thenEvents(events -> assertThat(events).hasSize(1));
        spec.given(consulting()).when(arrival(before)).thenRefused("backdate.duty-chief-only", Refusal.Kind.FORBIDDEN);
        spec.given(registered())
                .when(new StartConsultation(
                        People.CLERK,
                        THREE_PARTIES,
                        ConsultationMode.ON_SITE,
                        NOW.plus(Duration.ofMinutes(30)).plusMillis(1)))
                .thenRefused("backdate.duty-chief-only", Refusal.Kind.FORBIDDEN);
        spec.given(registered())
                .when(new StartConsultation(
                        People.CHIEF,
                        THREE_PARTIES,
                        ConsultationMode.ON_SITE,
                        NOW.plus(Duration.ofMinutes(30)).plusMillis(1)))
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    private static EscalatedToReview timedOut() {
        return new EscalatedToReview(
                EscalationReason.CONSULT_TIMEOUT, Optional.empty(), Optional.empty(), List.of(People.BDC));
    }

    private static RecordArrival arrival(Instant at) {
        return arrival(People.CLERK, at);
    }

    private static RecordArrival arrival(Staff by, Instant at) {
        return new RecordArrival(by, ConsultationRole.LEADER_IN_CHARGE, People.OF_BDC, People.BDC, at, NOW);
    }

    private static ConsultationPartyArrived arrived() {
        return new ConsultationPartyArrived(ConsultationRole.LEADER_IN_CHARGE, People.OF_BDC, People.BDC, NOW);
    }
}
