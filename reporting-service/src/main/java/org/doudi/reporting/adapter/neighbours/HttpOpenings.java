package org.doudi.reporting.adapter.neighbours;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.PersonalField;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.search.Openings;
import org.doudi.store.rest.OtherService;

/// `POST /api/v1/openings` of intake-service, as the services' own account, which has to be listed there.
@ApplicationScoped
public class HttpOpenings implements Openings {
    private static final String PURPOSE = "台账全文检索";
    private static final List<PersonalField> CONTENT =
            List.of(PersonalField.PROBLEM, PersonalField.DEMAND, PersonalField.SUGGESTION);

    private final OtherService intake;

    HttpOpenings(Neighbours neighbours) {
        this.intake = neighbours.intake();
    }

    record Asked(String purpose, List<AskedCase> cases) {}

    record AskedCase(StreamId caseId, List<PersonalField> fields, List<SealedText> sealed) {}

    /// 明文.
    record Opened(List<OpenedCase> cases) {
        @Override
        public String toString() {
            return "［明文］";
        }
    }

    /// 明文.
    record OpenedCase(StreamId caseId, long version, Map<PersonalField, String> fields, List<String> texts) {
        List<String> all() {
            return Stream.concat(
                            CONTENT.stream().flatMap(field -> Stream.ofNullable(fields.get(field))), texts.stream())
                    .toList();
        }

        @Override
        public String toString() {
            return "［明文］";
        }
    }

    @Override
    public Uni<Map<StreamId, List<String>>> open(List<Wanted> wanted) {
        List<AskedCase> cases = wanted.stream()
                .map(each -> new AskedCase(each.caseId(), CONTENT, each.replies()))
                .toList();
        return intake.post("/api/v1/openings", new Asked(PURPOSE, cases), Opened.class)
                .onFailure(OtherService.Refused.class)
                .transform(refused -> new Refused(refused.code()))
                .map(opened -> opened.cases().stream().collect(Collectors.toMap(OpenedCase::caseId, OpenedCase::all)));
    }
}
