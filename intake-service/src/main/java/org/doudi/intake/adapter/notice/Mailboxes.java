package org.doudi.intake.adapter.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeFailure;
import org.doudi.intake.application.notice.Delivery;
import org.doudi.intake.application.notice.Letter;
import org.doudi.intake.application.notice.NoticeCarrier;
import org.doudi.intake.application.notice.NoticesConfig;
import org.doudi.intake.application.notice.NoticesConfig.Mailbox;

/// 邮件. The notice's id is in the message's own (`Message-ID`), so that a mailbox can drop a repeat.
@ApplicationScoped
public class Mailboxes implements NoticeCarrier {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Map<String, Mailbox> boxes;
    private final ReactiveMailer mailer;

    Mailboxes(NoticesConfig config, ReactiveMailer mailer) {
        this.boxes = Map.copyOf(config.mailboxes());
        this.mailer = mailer;
    }

    @Override
    public Set<NoticeChannel> channels() {
        return Set.of(NoticeChannel.MAIL);
    }

    @Override
    public Uni<Delivery> carry(Letter letter) {
        Optional<Mailbox> box = letter.notice().to().line().map(boxes::get);
        return box.map(known -> send(known, letter))
                .orElseGet(() -> Uni.createFrom().item(new Delivery.Refused(NoticeFailure.LINE_REMOVED)));
    }

    private Uni<Delivery> send(Mailbox box, Letter letter) {
        String subject = "【办不成事】" + letter.notice().template().chinese();
        Mail mail = Mail.withText(box.address(), subject, letter.text().words())
                .addHeader("Message-ID", "<" + letter.notice().noticeId() + "@doudi>");
        return mailer.send(mail)
                .ifNoItem()
                .after(LIMIT)
                .fail()
                .<Delivery>replaceWith(new Delivery.Accepted())
                .onFailure()
                .recoverWithItem(Mailboxes::delivery);
    }

    /// What a mail server says no to for good is not sent again (RFC 5321: 5yz).
    static Delivery delivery(Throwable failure) {
        return failure instanceof SMTPException smtp && smtp.isPermanent()
                ? new Delivery.Refused(NoticeFailure.REFUSED)
                : new Delivery.NotNow(failure.getClass().getSimpleName());
    }
}
