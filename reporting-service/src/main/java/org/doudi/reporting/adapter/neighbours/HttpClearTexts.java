package org.doudi.reporting.adapter.neighbours;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.PersonalField;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.neighbours.HttpOpenings.Asked;
import org.doudi.reporting.adapter.neighbours.HttpOpenings.AskedCase;
import org.doudi.reporting.adapter.neighbours.HttpOpenings.Opened;
import org.doudi.reporting.adapter.neighbours.HttpOpenings.OpenedCase;
import org.doudi.reporting.application.form.ClearTexts;
import org.doudi.reporting.application.form.Words;
import org.doudi.store.rest.OtherService;

/// `POST /api/v1/openings` of intake-service, with the token of whoever asks. What it refuses is refused in its words.
@ApplicationScoped
public class HttpClearTexts implements ClearTexts {
    private final OtherService intake;

    HttpClearTexts(Neighbours neighbours) {
        this.intake = neighbours.intake();
    }

    @Override
    public Uni<Words> open(
            String bearer,
            StreamId caseId,
            String purpose,
            Map<PersonalField, SealedText> fields,
            List<SealedText> texts) {
        AskedCase asked = new AskedCase(caseId, List.copyOf(fields.keySet()), texts);
        return intake.as(bearer)
                .post("/api/v1/openings", new Asked(purpose, List.of(asked)), Opened.class)
                .onFailure(OtherService.Refused.class)
                .transform(HttpClearTexts::told)
                .map(opened -> words(fields, texts, opened.cases().getFirst()));
    }

    private static Throwable told(Throwable failure) {
        return Optional.of(failure)
                .filter(OtherService.Refused.class::isInstance)
                .map(OtherService.Refused.class::cast)
                .flatMap(OtherService.Refused::told)
                .<Throwable>map(refusal -> refusal)
                .orElse(failure);
    }

    private static Words words(Map<PersonalField, SealedText> fields, List<SealedText> texts, OpenedCase opened) {
        Map<SealedText, String> clear = new HashMap<>();
        fields.forEach((field, text) ->
                Optional.ofNullable(opened.fields().get(field)).ifPresent(said -> clear.put(text, said)));
        for (int i = 0; i < texts.size(); i++) {
            clear.put(texts.get(i), opened.texts().get(i));
        }
        return text -> clear.getOrDefault(text, Words.SEALED.of(text));
    }
}
