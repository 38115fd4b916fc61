package org.doudi.intake.domain;

import java.util.Optional;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.Organisation;
import org.doudi.events.PersonalField;
import org.doudi.events.SealedFor.Sort;
import org.doudi.events.SealedText;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.IntakeState.Seen;

/// 密封的受理内容: where each field is found in a case.
public final class SealedFields {
    private SealedFields() {}

    /// None where nothing was recorded under it.
    public static Optional<SealedText> of(Seen seen, PersonalField field) {
        return switch (field) {
            case REPORTER_NAME -> seen.registration().reporterName();
            case REPORTER_PHONE -> seen.registration().reporterPhone();
            case ORGANISATION -> seen.registration().organisation().map(Organisation::name);
            case PROBLEM -> Optional.of(seen.registration().problem());
            case DEMAND -> Optional.of(seen.registration().demand());
            case SUGGESTION -> seen.registration().suggestion();
            case WINDOW_OPINION -> windowOpinion(seen);
            case REFUSAL_TEXT -> refusal(seen).flatMap(CaseNotAccepted::reasonText);
            case PROPER_CHANNEL -> refusal(seen).map(CaseNotAccepted::properChannel);
            case HANDED_OVER_TO -> refusal(seen).flatMap(CaseNotAccepted::handedOverTo);
        };
    }

    public static Sort sortOf(PersonalField field) {
        return switch (field) {
            case REPORTER_PHONE -> Sort.PHONE;
            case REPORTER_NAME,
                    ORGANISATION,
                    PROBLEM,
                    DEMAND,
                    SUGGESTION,
                    WINDOW_OPINION,
                    REFUSAL_TEXT,
                    PROPER_CHANNEL,
                    HANDED_OVER_TO -> Sort.WORDS;
        };
    }

    private static Optional<SealedText> windowOpinion(Seen seen) {
        return seen.onFile().flatMap(file -> file.registered().windowOpinion());
    }

    private static Optional<CaseNotAccepted> refusal(Seen seen) {
        return seen.unfiled() instanceof NotAccepted refused ? Optional.of(refused.refusal()) : Optional.empty();
    }
}
