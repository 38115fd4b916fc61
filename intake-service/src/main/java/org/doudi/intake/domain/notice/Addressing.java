package org.doudi.intake.domain.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.IntakeEvent.NoticeRecipient;
import org.doudi.events.NoticeAudience;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.notice.Lines.StaffLine;
import org.doudi.intake.domain.notice.Lines.Subscriber;
import org.doudi.intake.domain.notice.NoticeCommand.Owe;
import org.doudi.intake.domain.notice.Occasion.Party;

/// 告知谁、经哪个渠道: over which lines an occasion is told. A line that reads for several is told once.
final class Addressing {
    private Addressing() {}

    static Stream<NoticeOwed> owed(Owe command, NoticeBook book) {
        Occasion occasion = command.occasion();
        boolean nothingToTell =
                // 空岗 is of no case; what is of one that nobody reflected here is not told.
                (occasion.template() != NoticeTemplate.WINDOW_UNATTENDED && !book.isOfCase())
                        // Who was never told of another limit need not hear that the old one stands.
                        || (occasion.template() == NoticeTemplate.LIMIT_STANDS
                                && !book.wasSent(NoticeTemplate.EXTENDED));
        return nothingToTell
                ? Stream.empty()
                : Stream.of(
                                toReporter(command, book),
                                toStaff(command, book.isAboutConduct()),
                                toSubscribers(command, book.isAboutConduct()))
                        .flatMap(notices -> notices);
    }

    private static Stream<NoticeOwed> toReporter(Owe command, NoticeBook book) {
        NoticeTemplate template =
                book.isAboutConduct() ? NoticeTemplate.NEWS : command.occasion().template();
        return command.occasion().whom().contains(Party.REPORTER)
                        && command.lines().sms().contains(template)
                        && book.canTellReporter()
                ? Stream.of(notice(
                        command,
                        NoticeChannel.SMS,
                        template,
                        new NoticeRecipient(NoticeAudience.REPORTER, Optional.empty(), Optional.empty())))
                : Stream.empty();
    }

    private static Stream<NoticeOwed> toStaff(Owe command, boolean aboutConduct) {
        List<Party> told = command.occasion().whom().stream()
                .filter(party -> !(aboutConduct && party.audience() == NoticeAudience.DEPARTMENT))
                .toList();
        return command.lines().staff().stream()
                .flatMap(line -> reader(line, told).stream()
                        .map(party -> notice(
                                command,
                                line.channel(),
                                command.occasion().template(),
                                new NoticeRecipient(party.audience(), party.unit(), Optional.of(line.name())))));
    }

    private static Optional<Party> reader(StaffLine line, List<Party> told) {
        return told.stream()
                .filter(party -> line.reads().contains(party.name()))
                .findFirst();
    }

    /// 二(三): of a complaint about conduct no other system is told.
    private static Stream<NoticeOwed> toSubscribers(Owe command, boolean aboutConduct) {
        NoticeTemplate template = command.occasion().template();
        return aboutConduct
                ? Stream.empty()
                : command.lines().subscribers().stream()
                        .filter(subscriber -> subscriber.wants().contains(template))
                        .map(Subscriber::name)
                        .map(name -> notice(
                                command,
                                NoticeChannel.WEBHOOK,
                                template,
                                new NoticeRecipient(NoticeAudience.SUBSCRIBER, Optional.empty(), Optional.of(name))));
    }

    private static NoticeOwed notice(Owe command, NoticeChannel channel, NoticeTemplate template, NoticeRecipient to) {
        Occasion occasion = command.occasion();
        UUID id = StreamId.named(
                        "notice",
                        occasion.key(),
                        occasion.template().name(),
                        channel.name(),
                        to.line().orElse(""))
                .value();
        return new NoticeOwed(id, channel, template, to, occasion.figures(), command.knownAt());
    }
}
