package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.doudi.events.BriefKind;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.domain.brief.BriefCommand;
import org.doudi.reporting.domain.brief.BriefCommand.Transfer;
import org.doudi.reporting.domain.brief.BriefDecider;
import org.doudi.reporting.domain.brief.BriefState;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;

/// 移交纪委监委 — 六(二): handed over, received, answered.
@ApplicationScoped
public class TransferringBriefs {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final BriefDecider decider = new BriefDecider();
    private final PreparingBriefs preparing;
    private final Briefs briefs;
    private final BriefSeal seal;
    private final DeciderRunner runner;

    TransferringBriefs(PreparingBriefs preparing, Briefs briefs, BriefSeal seal, DeciderRunner runner) {
        this.preparing = preparing;
        this.briefs = briefs;
        this.seal = seal;
        this.runner = runner;
    }

    /// What is to be handed over.
    ///
    /// @param asked cases that are to be in it whatever they are about
    public record Scope(
            StreamId id, BriefKind kind, LocalDate firstDay, LocalDate lastDay, Period period, List<StreamId> asked) {
        public Scope {
            asked = List.copyOf(asked);
        }
    }

    /// A quarter's brief is known by its quarter.
    public static StreamId quarterly(String centre, LocalDate firstDay, LocalDate lastDay) {
        return StreamId.named("discipline-brief", centre, firstDay.toString(), lastDay.toString());
    }

    public Uni<Decided<BriefState, ReportingEvent>> transfer(
            Scope scope,
            StaffId by,
            CommandContext context,
            Optional<KeyedRequest<BriefState, ReportingEvent>> request) {
        return preparing
                .prepare(context.centre(), by, scope.period(), scope.asked())
                .map(still -> new Transfer(
                        scope.kind(),
                        scope.firstDay(),
                        scope.lastDay(),
                        still.read(),
                        BriefFile.of(scope.id(), scope.kind(), scope.firstDay(), scope.lastDay(), still.read())
                                .hash(),
                        seal.keyId(),
                        still.seen(),
                        by,
                        context.occurredAt().atZone(SHANGHAI).toLocalDate()))
                .chain(command ->
                        runner.run(new Task<>(decider, scope.id(), command, context, Optional.empty(), request)));
    }

    /// Of a brief of the asker's centre.
    public Uni<Decided<BriefState, ReportingEvent>> answer(
            StreamId id,
            BriefCommand command,
            CommandContext context,
            Optional<KeyedRequest<BriefState, ReportingEvent>> request) {
        return known(context.centre(), id)
                .chain(() -> runner.run(new Task<>(decider, id, command, context, Optional.empty(), request)));
    }

    public Uni<Loaded<BriefState>> view(String centre, StreamId id) {
        return known(centre, id).chain(() -> runner.load(decider, id));
    }

    private Uni<Void> known(String centre, StreamId id) {
        return briefs.has(centre, id.value())
                .invoke(has -> {
                    if (!has) {
                        throw BriefDecider.unknown();
                    }
                })
                .replaceWithVoid();
    }
}
