package org.doudi.intake.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.NoticeChannel;
import org.doudi.intake.application.notice.NoticesConfig.Group;
import org.doudi.intake.domain.notice.Lines;
import org.doudi.intake.domain.notice.Lines.StaffLine;
import org.doudi.intake.domain.notice.Lines.Subscriber;

/// 通知渠道 as the rules see them: without addresses and secrets.
@ApplicationScoped
class NoticeLines {
    private final NoticesConfig config;
    private final Lines lines;

    NoticeLines(NoticesConfig config) {
        this.config = config;
        this.lines = new Lines(
                config.sms().map(sms -> sms.templates().keySet()).orElse(Set.of()),
                Stream.concat(
                                config.mailboxes().entrySet().stream()
                                        .map(box -> new StaffLine(
                                                NoticeChannel.MAIL,
                                                box.getKey(),
                                                box.getValue().reads())),
                                config.groups().entrySet().stream().map(NoticeLines::group))
                        .toList(),
                config.subscribers().entrySet().stream()
                        .map(system -> new Subscriber(
                                system.getKey(), system.getValue().wants()))
                        .toList());
    }

    private static StaffLine group(Map.Entry<String, Group> group) {
        NoticeChannel channel =
                switch (group.getValue().kind()) {
                    case WECOM -> NoticeChannel.WECOM;
                    case DINGTALK -> NoticeChannel.DINGTALK;
                };
        return new StaffLine(channel, group.getKey(), group.getValue().reads());
    }

    Lines now() {
        return lines;
    }

    /// What was known before then is no news.
    Instant notBefore(Instant now) {
        return now.minus(config.newsFor());
    }

    /// A try more than there are pauses.
    boolean triesLeft(int tries) {
        return tries <= config.retryAfter().size() + 1;
    }

    /// None after the last try.
    Optional<Duration> pauseAfter(int tries) {
        return config.retryAfter().stream().skip(tries - 1L).findFirst();
    }
}
