package org.doudi.intake.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.notice.Told.BDC;
import static org.doudi.intake.domain.notice.Told.NOW;
import static org.doudi.intake.domain.notice.Told.SWJ;
import static org.doudi.intake.domain.notice.Told.mail;
import static org.doudi.intake.domain.notice.Told.owe;
import static org.doudi.intake.domain.notice.Told.registered;
import static org.doudi.intake.domain.notice.Told.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.ContactMethod;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.ClosureNoted;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.IntakeEvent.NoticeFailed;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.IntakeEvent.NoticeSent;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeFailure;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.Tier;
import org.doudi.intake.domain.notice.NoticeCommand.NoteFailed;
import org.doudi.intake.domain.notice.NoticeCommand.NoteSent;
import org.doudi.intake.domain.notice.NoticeCommand.Overtake;
import org.doudi.intake.domain.notice.NoticeCommand.Owe;
import org.doudi.intake.domain.notice.NoticeCommand.Retract;
import org.doudi.intake.domain.notice.Occasion.Party;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 通知: who is told, over which line, once; and what is told no more.
class NoticeDeciderTest {
    private final DeciderSpec<NoticeCommand, NoticeBook, IntakeEvent> spec = DeciderSpec.of(new NoticeDecider());

    @Test
    void theReporterIsToldByTextMessage() {
        when(owe(NoticeTemplate.IN_HAND, Party.REPORTER))
                .thenEvents(owed(notices -> assertThat(notices).singleElement().satisfies(notice -> {
                    assertThat(notice.channel()).isEqualTo(NoticeChannel.SMS);
                    assertThat(notice.to().line()).isEmpty();
                    assertThat(notice.owedAt()).isEqualTo(NOW);
                })));
    }

    @Test
    void aSubscriberIsToldWhatItWants() {
        assertTold(owe(NoticeTemplate.ACCEPTED, Party.REPORTER), "SMS", "WEBHOOK platform");
        assertTold(owe(NoticeTemplate.RATE, Party.REPORTER), "SMS");
    }

    @Test
    void aDepartmentIsToldOverItsOwnLines() {
        assertTold(owe(NoticeTemplate.BASIS_OWED, Party.department(BDC)), "MAIL bdc-mail");
        assertTold(owe(NoticeTemplate.BASIS_OWED, Party.department(SWJ)), "DINGTALK hall");
    }

    @Test
    void aLineThatReadsForSeveralIsToldOnce() {
        assertTold(owe(NoticeTemplate.RATED_DISSATISFIED, Party.WINDOW, Party.DUTY_CHIEF), "DINGTALK hall");
    }

    @Test
    void whereThereIsNoLineNobodyIsOwed() {
        when(new Owe(owe(NoticeTemplate.ACCEPTED, Party.REPORTER, Party.WINDOW).occasion(), Lines.NONE, NOW, NOW))
                .thenNothing();
    }

    @Test
    void theSameIsOwedOnce() {
        Owe owe = owe(NoticeTemplate.ACCEPTED, Party.REPORTER);
        List<IntakeEvent> once =
                new NoticeDecider().decide(owe, spec.given(registered()).state());

        spec.given(Stream.concat(Stream.of(registered()), once.stream()).toList())
                .when(owe)
                .thenNothing();
        when(owe("occasion-2", NoticeTemplate.ACCEPTED, Party.REPORTER))
                .thenEvents(events -> assertThat(events).hasSize(2).doesNotContainAnyElementsOf(once));
    }

    @Test
    void whatIsNoNewsAnyMoreIsNotOwed() {
        Occasion occasion = owe(NoticeTemplate.ACCEPTED, Party.REPORTER).occasion();
        when(new Owe(occasion, Told.LINES, NOW.minusMillis(1), NOW)).thenNothing();
        when(new Owe(occasion, Told.LINES, NOW, NOW))
                .thenEvents(events -> assertThat(events).hasSize(2));
    }

    @Test
    void ofACaseThatNobodyReflectedHereNobodyIsTold() {
        spec.given()
                .when(owe(NoticeTemplate.DEADLINE_BREACHED, Party.WINDOW, Party.department(BDC)))
                .thenNothing();
        spec.given()
                .when(owe(NoticeTemplate.WINDOW_UNATTENDED, Party.DUTY_CHIEF))
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    /// 二(三): by scope, by cause, and by how it was classified.
    @ParameterizedTest
    @CsvSource({"CONDUCT, OTHER", "REPEAT_VISITS, RENT_SEEKING"})
    void ofAComplaintAboutConductNoDepartmentAndNoOtherSystemIsTold(ScopeCode scope, CauseCode cause) {
        Owe owe = owe(
                NoticeTemplate.ORDER_ISSUED,
                Party.REPORTER,
                Party.department(BDC),
                Party.department(SWJ),
                Party.WINDOW);

        spec.given(registered(scope, cause))
                .when(owe)
                .thenEvents(owed(notices -> assertThat(notices)
                        .extracting(
                                notice -> notice.template() + " " + notice.to().audience())
                        .containsExactlyInAnyOrder("NEWS REPORTER", "ORDER_ISSUED WINDOW")));
        when(owe)
                .thenEvents(owed(notices -> assertThat(notices)
                        .extracting(
                                notice -> notice.template() + " " + notice.to().audience())
                        .containsExactlyInAnyOrder(
                                "ORDER_ISSUED REPORTER",
                                "ORDER_ISSUED DEPARTMENT",
                                "ORDER_ISSUED DEPARTMENT",
                                "ORDER_ISSUED SUBSCRIBER")));
    }

    /// nobody knows whom to text.
    @Test
    void whoStaysAnonymousIsOwedNoText() {
        spec.given(Told.anonymous())
                .when(owe(NoticeTemplate.ACCEPTED, Party.REPORTER))
                .thenEvents(events -> assertThat(events)
                        .noneMatch(event -> event instanceof NoticeOwed owed && owed.channel() == NoticeChannel.SMS));
    }

    @Test
    void whatTurnsOutToBeAboutConductIsNotSentAnyMore() {
        IntakeEvent conduct = new CaseClassified(Category.OBSTRUCTED, Tier.ON_SITE, List.of(CauseCode.RENT_SEEKING));
        NoticeBook book = spec.given(registered(), conduct).state();

        assertThat(Obstacles.of(mail(NoticeTemplate.ORDER_ISSUED), book, NOW)).hasValue(NoticeFailure.PROTECTED);
        assertThat(Obstacles.of(text(NoticeTemplate.ACCEPTED), book, NOW)).hasValue(NoticeFailure.PROTECTED);
        assertThat(Obstacles.of(text(NoticeTemplate.NEWS), book, NOW)).isEmpty();
    }

    @Test
    void aNoticeEndsOnce() {
        NoticeOwed owed = text(NoticeTemplate.ACCEPTED);
        NoticeSent sent = new NoticeSent(owed.noticeId(), owed.channel(), owed.template(), owed.to(), 2);
        NoticeFailed failed =
                new NoticeFailed(owed.noticeId(), owed.channel(), owed.template(), owed.to(), NoticeFailure.REFUSED, 1);

        spec.given(registered(), owed).when(new NoteSent(owed.noticeId(), 2)).then(sent);
        spec.given(registered(), owed)
                .when(new NoteFailed(owed.noticeId(), NoticeFailure.REFUSED, 1))
                .then(failed);
        for (IntakeEvent end : List.of(sent, failed)) {
            spec.given(registered(), owed, end)
                    .when(new NoteSent(owed.noticeId(), 3))
                    .thenNothing();
            spec.given(registered(), owed, end)
                    .when(new NoteFailed(owed.noticeId(), NoticeFailure.EXPIRED, 3))
                    .thenNothing();
        }
        when(new NoteSent(new UUID(9, 9), 1)).thenNothing();
    }

    @Test
    void whatIsNotSoAnyMoreIsNotSent() {
        NoticeOwed ordered = mail(NoticeTemplate.ORDER_ISSUED);
        DeciderSpec<NoticeCommand, NoticeBook, IntakeEvent>.Given given =
                spec.given(registered(), text(NoticeTemplate.RATE), ordered);

        given.when(new Overtake(Set.of(NoticeTemplate.RATE), Optional.empty()))
                .thenEvents(events -> assertThat(events)
                        .singleElement()
                        .satisfies(event ->
                                assertThat(((NoticeFailed) event).cause()).isEqualTo(NoticeFailure.OVERTAKEN)));
        given.when(new Overtake(Set.of(NoticeTemplate.ORDER_ISSUED), Optional.of(SWJ)))
                .thenNothing();
        given.when(new Overtake(Set.of(NoticeTemplate.ORDER_ISSUED), Optional.of(BDC)))
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    /// 超期撤销: of this breach, and for whom it does not stand any more.
    @Test
    void whoWasNotLateAfterAllIsNotToldThatHeWas() {
        NoticeOwed breached = mail(NoticeTemplate.DEADLINE_BREACHED);
        NoticeOwed ordered = mail(NoticeTemplate.ORDER_ISSUED);
        DeciderSpec<NoticeCommand, NoticeBook, IntakeEvent>.Given given = spec.given(registered(), breached, ordered);

        given.when(new Retract(breached.figures(), List.of()))
                .thenEvents(events -> assertThat(events)
                        .containsExactly(new NoticeFailed(
                                breached.noticeId(),
                                breached.channel(),
                                breached.template(),
                                breached.to(),
                                NoticeFailure.OVERTAKEN,
                                0)));
        given.when(new Retract(breached.figures(), List.of(Party.department(BDC))))
                .thenEvents(events -> assertThat(events).hasSize(1));
        given.when(new Retract(breached.figures(), List.of(Party.WINDOW))).thenNothing();
        given.when(new Retract(NoticeFigures.of(SWJ), List.of())).thenNothing();
        spec.given(
                        registered(),
                        breached,
                        new NoticeSent(breached.noticeId(), breached.channel(), breached.template(), breached.to(), 1))
                .when(new Retract(breached.figures(), List.of()))
                .thenNothing();
    }

    /// 不同意延时: who was never told of another limit need not hear that the old one stands.
    @Test
    void theOldLimitIsToldToWhomTheNewOneWas() {
        NoticeOwed extended = text(NoticeTemplate.EXTENDED);
        Owe stands = owe(NoticeTemplate.LIMIT_STANDS, Party.REPORTER);

        spec.given(registered(), extended).when(stands).thenNothing();
        spec.given(
                        registered(),
                        extended,
                        new NoticeSent(extended.noticeId(), extended.channel(), extended.template(), extended.to(), 1))
                .when(stands)
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    @Test
    void whatHasEndedIsNotToldAsIfItWentOn() {
        StreamId master = new StreamId(new UUID(5, 5));
        NoticeBook closed = spec.given(registered(), new ClosureNoted(NOW)).state();
        NoticeBook withdrawn =
                spec.given(registered(), withdrawal(), new CaseWithdrawn()).state();
        NoticeBook merged = spec.given(registered(), new CaseMerged(master)).state();
        NoticeBook apart = spec.given(
                        registered(),
                        new CaseMerged(master),
                        new DuplicateUnlinked(master, Optional.empty(), Optional.empty()))
                .state();

        for (NoticeBook ended : List.of(closed, withdrawn, merged)) {
            assertThat(Obstacles.of(text(NoticeTemplate.IN_HAND), ended, NOW)).hasValue(NoticeFailure.OVERTAKEN);
            assertThat(Obstacles.of(mail(NoticeTemplate.DEADLINE_BREACHED), ended, NOW))
                    .isEmpty();
        }
        assertThat(Obstacles.of(text(NoticeTemplate.CLOSED), closed, NOW)).isEmpty();
        assertThat(Obstacles.of(text(NoticeTemplate.WITHDRAWN), withdrawn, NOW)).isEmpty();
        assertThat(Obstacles.of(text(NoticeTemplate.MERGED), merged, NOW)).isEmpty();
        // what was done under the master's number he rates, too.
        assertThat(Obstacles.of(text(NoticeTemplate.RATE), merged, NOW)).isEmpty();
        assertThat(Obstacles.of(text(NoticeTemplate.RATE), closed, NOW)).hasValue(NoticeFailure.OVERTAKEN);
        assertThat(Obstacles.of(text(NoticeTemplate.MERGED), apart, NOW)).hasValue(NoticeFailure.OVERTAKEN);
    }

    @Test
    void whatIsOldIsNoNews() {
        NoticeBook book = spec.given(registered()).state();

        assertThat(Obstacles.of(text(NoticeTemplate.ACCEPTED), book, NOW)).isEmpty();
        assertThat(Obstacles.of(text(NoticeTemplate.ACCEPTED), book, NOW.plusMillis(1)))
                .hasValue(NoticeFailure.EXPIRED);
    }

    private DeciderSpec<NoticeCommand, NoticeBook, IntakeEvent>.When when(NoticeCommand command) {
        return spec.given(registered()).when(command);
    }

    private void assertTold(Owe owe, String... lines) {
        when(owe)
                .thenEvents(owed(notices -> assertThat(notices)
                        .extracting(notice -> notice.channel()
                                + notice.to().line().map(" "::concat).orElse(""))
                        .containsExactlyInAnyOrder(lines)));
    }

    private static Consumer<List<IntakeEvent>> owed(Consumer<List<NoticeOwed>> check) {
        return events ->
                check.accept(events.stream().map(NoticeOwed.class::cast).toList());
    }

    private static IntakeEvent withdrawal() {
        return new IntakeEvent.WithdrawalStated(
                new SealedText("5bey5a+G5bCB"), ContactMethod.PHONE, Optional.empty(), new StaffId("clerk1"));
    }
}
