package org.doudi.intake.adapter.notice;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeFailure;
import org.doudi.intake.application.notice.Delivery;
import org.doudi.intake.application.notice.Letter;
import org.doudi.intake.application.notice.NoticeCarrier;
import org.doudi.intake.application.notice.NoticesConfig;
import org.doudi.intake.application.notice.NoticesConfig.Subscriber;

/// 接口推送 by Standard Webhooks: signed, with the hour, under the notice's id, which a repeat has too.
@ApplicationScoped
public class Subscribers implements NoticeCarrier {
    private final Map<String, Subscriber> systems;
    private final Posting posting;
    private final Clock real = Clock.systemUTC();

    Subscribers(NoticesConfig config, Posting posting) {
        this.systems = Map.copyOf(config.subscribers());
        this.posting = posting;
    }

    @Override
    public Set<NoticeChannel> channels() {
        return Set.of(NoticeChannel.WEBHOOK);
    }

    @Override
    public Uni<Delivery> carry(Letter letter) {
        Optional<Subscriber> system = letter.notice().to().line().map(systems::get);
        return system.map(known -> push(known, letter))
                .orElseGet(() -> Uni.createFrom().item(new Delivery.Refused(NoticeFailure.LINE_REMOVED)));
    }

    private Uni<Delivery> push(Subscriber system, Letter letter) {
        String id = letter.notice().noticeId().toString();
        long at = real.instant().getEpochSecond();
        String body = posting.write(body(letter));
        return posting.post(
                        system.url(),
                        Map.of(
                                "webhook-id", id,
                                "webhook-timestamp", Long.toString(at),
                                "webhook-signature", sign(system, id, at, body)),
                        body)
                .map(Posting.Answer::delivery);
    }

    private static Map<String, ?> body(Letter letter) {
        NoticeFigures figures = letter.notice().figures();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("caseId", letter.stream());
        letter.text().caseNo().ifPresent(no -> data.put("caseNo", no));
        figures.dueAt().ifPresent(due -> data.put("dueAt", due));
        figures.orderNo().ifPresent(no -> data.put("orderNo", no));
        figures.clock().ifPresent(clock -> data.put("clock", clock));
        figures.unit().ifPresent(unit -> data.put("unit", unit));
        return Map.of(
                "type",
                "doudi.notice." + letter.notice().template().name(),
                "timestamp",
                letter.notice().owedAt(),
                "data",
                data);
    }

    private static String sign(Subscriber system, String id, long at, String body) {
        try {
            return new Webhook(system.secret()).sign(id, at, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("a webhook cannot be signed", e);
        }
    }
}
