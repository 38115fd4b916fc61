package org.doudi.intake.adapter.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeFailure;
import org.doudi.intake.application.notice.Delivery;
import org.doudi.intake.application.notice.Letter;
import org.doudi.intake.application.notice.NoticeCarrier;
import org.doudi.intake.application.notice.NoticesConfig;
import org.doudi.intake.application.notice.NoticesConfig.Sms;
import org.doudi.intake.domain.Phone;

/// 短信网关: a template's code and its variables; the words are the gateway's. The notice's id goes
/// with it as `outId` and as `Idempotency-Key`, so that a gateway can drop a repeat.
@ApplicationScoped
public class SmsGateway implements NoticeCarrier {
    private final Optional<Sms> settings;
    private final Posting posting;

    SmsGateway(NoticesConfig config, Posting posting) {
        this.settings = config.sms();
        this.posting = posting;
    }

    @Override
    public Set<NoticeChannel> channels() {
        return Set.of(NoticeChannel.SMS);
    }

    @Override
    public Uni<Delivery> carry(Letter letter) {
        Optional<String> code =
                settings.map(sms -> sms.templates().get(letter.notice().template()));
        return settings.flatMap(sms ->
                        code.flatMap(template -> letter.phone().map(phone -> send(sms, template, phone, letter))))
                .orElseGet(() -> Uni.createFrom().item(new Delivery.Refused(NoticeFailure.LINE_REMOVED)));
    }

    private Uni<Delivery> send(Sms sms, String template, Phone phone, Letter letter) {
        String id = letter.notice().noticeId().toString();
        return posting.post(
                        sms.url(),
                        Map.of("Authorization", "Bearer " + sms.secret(), "Idempotency-Key", id),
                        posting.write(Map.of(
                                "outId", id,
                                "phone", phone.digits(),
                                "signName", sms.signName(),
                                "template", template,
                                "parameters", letter.text().parameters())))
                .map(Posting.Answer::delivery);
    }
}
