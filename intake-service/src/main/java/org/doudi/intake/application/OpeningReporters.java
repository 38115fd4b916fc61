package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.IntakeState.NotSeen;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.ReporterCommand.ViewReporter;
import org.doudi.store.decider.Decided;

/// 查阅当事人姓名和电话: nothing is shown before it is recorded who looked, and why.
@ApplicationScoped
public class OpeningReporters {
    private static final List<String> FIELDS = List.of("reporterName", "reporterPhone");

    private final Intake intake;
    private final Vault vault;

    OpeningReporters(Intake intake, Vault vault) {
        this.intake = intake;
        this.vault = vault;
    }

    public Uni<Opened> open(StreamId caseId, Asked asked, String purpose) {
        return intake.load(caseId)
                .chain(loaded -> opened(registration(loaded.state())))
                .chain(fields -> intake.run(caseId, asked, new ViewReporter(asked.by(), purpose, FIELDS))
                        .map(decided -> new Opened(fields.getFirst(), fields.getLast(), decided)));
    }

    private Uni<List<String>> opened(Registration registration) {
        return vault.open(registration.subject(), List.of(registration.reporterName(), registration.reporterPhone()))
                .map(fields ->
                        fields.orElseThrow(() -> Refusal.unknown("reporter.erased", "个人信息保护法第四十七条", "当事人的个人信息已经删除")));
    }

    private static Registration registration(IntakeState state) {
        return switch (state) {
            case NotSeen _ -> throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
            case Seen seen -> seen.registration();
        };
    }

    /// A person's data in clear, for the eyes of the one who asked; never printed.
    public record Opened(String name, String phone, Decided<IntakeState, IntakeEvent> recorded) {
        @Override
        public String toString() {
            return "［当事人］";
        }
    }
}
