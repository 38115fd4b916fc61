package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.CaseSeal;
import org.doudi.events.SealedFor;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.Phone;
import org.doudi.store.sealing.Subject;

/// 个人信息保管: one key pair for each person; the same telephone is the same person.
public interface Vault {
    /// Whom to seal to; made when the telephone is seen for the first time.
    Uni<Subject> subjectOf(Phone phone);

    /// Whom to seal to where nobody says who he is: a person of one case only — A-28.
    Uni<Subject> stranger();

    /// Who has this telephone, if it was ever seen. Nobody is made known by asking.
    Uni<Optional<UUID>> known(Phone phone);

    /// The seal of a case that this person reflects.
    ///
    /// @param phone none of an anonymous reporter
    default Uni<CaseSeal> sealFor(Optional<Phone> phone, StreamId caseId) {
        return phone.map(this::subjectOf).orElseGet(this::stranger).map(subject -> subject.in(caseId));
    }

    /// What became of each text, in order. The keys of all persons are fetched at once.
    Uni<List<Unlocked>> open(List<Locked> texts);

    /// A file in clear. Refused where the person's data was erased; fails where it is not what it is said to be.
    Uni<byte[]> openFile(SealedFor bound, byte[] ciphertext);

    /// Refused where the person's data was erased: there is no key. Nothing is opened.
    Uni<Void> mustHold(UUID subject);

    /// A sealed text, and whose and what it is said to be.
    record Locked(SealedFor bound, SealedText text) {}

    /// What came of opening it.
    sealed interface Unlocked {
        /// In clear, for the eyes of the one who asked; never printed.
        record Clear(String text) implements Unlocked {
            @Override
            public String toString() {
                return "［明文］";
            }
        }

        /// The person's data was erased: there is no key.
        record Erased() implements Unlocked {}

        /// It is not what it is said to be: another person's, another case's, a telephone, or no ciphertext at all.
        record Foreign() implements Unlocked {}
    }
}
