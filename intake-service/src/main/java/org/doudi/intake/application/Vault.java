package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.SealedText;
import org.doudi.intake.domain.Phone;
import org.doudi.store.sealing.Subject;

/// 个人信息保管: one key pair for each person; the same telephone is the same person.
public interface Vault {
    /// Whom to seal to; made when the telephone is seen for the first time.
    Uni<Subject> subjectOf(Phone phone);

    /// The fields in clear, in order; none where the person's data was erased.
    Uni<Optional<List<String>>> open(UUID subject, List<SealedText> fields);
}
