package org.doudi.intake.application.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeFailure;
import org.doudi.events.SealedFor;
import org.doudi.events.SealedFor.Sort;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Vault;
import org.doudi.intake.application.Vault.Locked;
import org.doudi.intake.application.Vault.Unlocked;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.Phone;
import org.doudi.intake.domain.notice.NoticeBook;
import org.doudi.intake.domain.notice.NoticeText;
import org.doudi.store.decider.Loaded;

/// Fills a template, and of a text message opens the telephone. That it is opened is recorded by what
/// becomes of the notice: who it was for, and what about.
@ApplicationScoped
class WritingLetters {
    private final Vault vault;
    private final String windowPhone;

    WritingLetters(Vault vault, NoticesConfig config) {
        this.vault = vault;
        this.windowPhone = config.sms().map(NoticesConfig.Sms::windowPhone).orElse("");
    }

    /// A letter, or why none can be written.
    sealed interface Written {
        record Ready(Letter letter) implements Written {}

        record Impossible(NoticeFailure cause) implements Written {}
    }

    Uni<Written> write(NoticeOwed notice, StreamId stream, Loaded<NoticeBook> book) {
        NoticeText text = NoticeText.of(notice, book.last().flatMap(EventMetadata::caseNo), windowPhone);
        return notice.channel() == NoticeChannel.SMS
                ? toReporter(notice, stream, book.state(), text)
                : Uni.createFrom().item(new Written.Ready(new Letter(notice, stream, text, Optional.empty())));
    }

    private Uni<Written> toReporter(NoticeOwed notice, StreamId stream, NoticeBook book, NoticeText text) {
        return locked(book, stream)
                .map(phone ->
                        vault.open(List.of(phone)).map(opened -> addressed(notice, stream, text, opened.getFirst())))
                .orElseGet(() -> Uni.createFrom().item(new Written.Impossible(NoticeFailure.NO_MOBILE)));
    }

    private static Written addressed(NoticeOwed notice, StreamId stream, NoticeText text, Unlocked opened) {
        return switch (opened) {
            case Unlocked.Clear clear ->
                Phone.parse(clear.text())
                        .filter(Phone::isMobile)
                        .<Written>map(phone -> new Written.Ready(new Letter(notice, stream, text, Optional.of(phone))))
                        .orElseGet(() -> new Written.Impossible(NoticeFailure.NO_MOBILE));
            case Unlocked.Erased _ -> new Written.Impossible(NoticeFailure.ERASED);
            case Unlocked.Foreign _ ->
                throw new IllegalStateException("what this stage sealed does not open: a telephone");
        };
    }

    private static Optional<Locked> locked(NoticeBook book, StreamId stream) {
        return book.standing() instanceof Seen seen ? locked(seen.registration(), stream) : Optional.empty();
    }

    private static Optional<Locked> locked(Registration form, StreamId stream) {
        return form.reporterPhone().map(phone -> new Locked(new SealedFor(form.subject(), stream, Sort.PHONE), phone));
    }
}
