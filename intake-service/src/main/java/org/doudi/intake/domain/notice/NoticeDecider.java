package org.doudi.intake.domain.notice;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.decide.Decider;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.NoticeEvent;
import org.doudi.events.IntakeEvent.NoticeFailed;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.IntakeEvent.NoticeSent;
import org.doudi.events.NoticeFailure;
import org.doudi.intake.domain.notice.NoticeCommand.NoteFailed;
import org.doudi.intake.domain.notice.NoticeCommand.NoteSent;
import org.doudi.intake.domain.notice.NoticeCommand.Overtake;
import org.doudi.intake.domain.notice.NoticeCommand.Owe;
import org.doudi.intake.domain.notice.NoticeCommand.Retract;

/// 通知的规则: each is owed once, and ends once, as sent or as failed.
public final class NoticeDecider implements Decider<NoticeCommand, NoticeBook, IntakeEvent> {
    @Override
    public NoticeBook initial() {
        return NoticeBook.EMPTY;
    }

    @Override
    public List<IntakeEvent> decide(NoticeCommand command, NoticeBook book) {
        return decided(command, book).<IntakeEvent>map(event -> event).toList();
    }

    private static Stream<? extends NoticeEvent> decided(NoticeCommand command, NoticeBook book) {
        return switch (command) {
            case Owe owe -> owe(owe, book);
            case Overtake overtake ->
                book.waiting()
                        .filter(owed -> overtake.templates().contains(owed.template()))
                        .filter(owed -> overtake.unit().isEmpty()
                                || overtake.unit().equals(owed.figures().unit()))
                        .map(owed -> failed(owed, NoticeFailure.OVERTAKEN, 0));
            case Retract retract ->
                book.waiting().filter(retract::covers).map(owed -> failed(owed, NoticeFailure.OVERTAKEN, 0));
            case NoteSent sent ->
                book.waiting(sent.noticeId()).stream()
                        .map(owed -> new NoticeSent(
                                owed.noticeId(), owed.channel(), owed.template(), owed.to(), sent.tries()));
            case NoteFailed failed ->
                book.waiting(failed.noticeId()).stream().map(owed -> failed(owed, failed.cause(), failed.tries()));
        };
    }

    private static Stream<NoticeOwed> owe(Owe command, NoticeBook book) {
        return command.knownAt().isBefore(command.notBefore())
                ? Stream.empty()
                : Addressing.owed(command, book).filter(owed -> !book.knows(owed.noticeId()));
    }

    private static NoticeFailed failed(NoticeOwed owed, NoticeFailure cause, int tries) {
        return new NoticeFailed(owed.noticeId(), owed.channel(), owed.template(), owed.to(), cause, tries);
    }

    @Override
    public NoticeBook evolve(NoticeBook book, IntakeEvent event) {
        return book.with(event);
    }

    @Override
    public Class<IntakeEvent> eventType() {
        return IntakeEvent.class;
    }
}
