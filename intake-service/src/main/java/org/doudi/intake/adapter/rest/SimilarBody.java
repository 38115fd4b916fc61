package org.doudi.intake.adapter.rest;

import java.util.Optional;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.intake.application.FindingSimilar.Told;
import org.doudi.intake.application.input.GivenReference;
import org.doudi.intake.application.input.GivenTelephone;
import org.doudi.intake.domain.Phone;
import org.doudi.store.rest.input.GivenWords;

/// 疑似重复: what has been filled in so far.
///
/// @param caseId the case that it is already, which is not like itself
record SimilarBody(
        Optional<@GivenTelephone String> phone,
        Optional<@GivenReference String> matterCode,
        Optional<@GivenWords(max = 4_000) String> problem,
        Optional<UUID> caseId) {
    Told told() {
        if (phone.isEmpty() && matterCode.isEmpty() && problem.isEmpty()) {
            throw Refusal.invalid("similar.nothing-told", "三.1", "应当至少填写联系电话、事项、反映内容中的一项");
        }
        return new Told(phone.flatMap(Phone::parse), matterCode, problem, caseId.map(StreamId::new));
    }

    @Override
    public String toString() {
        return "［反映］";
    }
}
