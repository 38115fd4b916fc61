package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Intake.History;
import org.doudi.intake.domain.IntakeCommand;
import org.doudi.intake.domain.IntakeDecider;
import org.doudi.intake.domain.Tie;

/// 启封: the one way to clear text. Nothing is shown before it is recorded in each case who looked, at what, and why;
/// a batch is opened whole or not at all.
@ApplicationScoped
public class OpeningTexts {
    private static final int MOST = 200;

    private final IntakeDecider decider = new IntakeDecider();
    private final Intake intake;
    private final AskersTies ties;
    private final Vault vault;
    private final Vertx vertx;

    OpeningTexts(Intake intake, AskersTies ties, Vault vault, Vertx vertx) {
        this.intake = intake;
        this.ties = ties;
        this.vault = vault;
        this.vertx = vertx;
    }

    public Uni<List<Opened>> open(Opener who, String purpose, List<Wanted> wanted) {
        checkBatch(wanted);
        List<StreamId> cases = wanted.stream().map(Wanted::caseId).toList();
        return Uni.combine()
                .all()
                .unis(intake.histories(cases), ties.ofUnit(who, cases))
                .asTuple()
                // Sealing the purposes takes its time, so it is not done on the event loop.
                .chain(known ->
                        vertx.executeBlocking(() -> planned(who, purpose, wanted, known.getItem1(), known.getItem2())))
                .chain(plans -> opened(who, plans));
    }

    private List<OpeningPlan> planned(
            Opener who,
            String purpose,
            List<Wanted> wanted,
            Map<StreamId, History> histories,
            Map<StreamId, Set<Tie>> known) {
        return wanted.stream()
                .map(each -> {
                    History history = histories.get(each.caseId());
                    if (history == null) {
                        throw Refusal.unknown("case.unknown", "三.1", "没有这个办件，或者您无权查阅");
                    }
                    OpeningPlan plan = OpeningPlan.of(
                            each,
                            history.loaded().state(),
                            who.by(),
                            ties.of(who, history, known.getOrDefault(each.caseId(), Set.of())),
                            purpose);
                    // Whoever may not is refused before a key is touched, and once more when it is recorded.
                    decider.decide(plan.command(), history.loaded().state());
                    return plan;
                })
                .toList();
    }

    private Uni<List<Opened>> opened(Opener who, List<OpeningPlan> plans) {
        return vault.open(plans.stream().flatMap(plan -> plan.locked().stream()).toList())
                .map(unlocked -> OpeningPlan.share(plans, unlocked))
                .chain(shares -> intake.runAll(commands(plans), who.context())
                        .map(versions -> IntStream.range(0, plans.size())
                                .mapToObj(index -> plans.get(index).opened(shares.get(index), versions))
                                .toList()));
    }

    private static Map<StreamId, IntakeCommand> commands(List<OpeningPlan> plans) {
        return plans.stream().collect(Collectors.toMap(OpeningPlan::caseId, OpeningPlan::command));
    }

    private static void checkBatch(List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            throw Refusal.invalid("opening.nothing-asked", "接口约定", "应当写明每个办件要查阅的内容");
        }
        if (wanted.stream().map(Wanted::caseId).distinct().count() < wanted.size()) {
            throw Refusal.invalid("opening.case-twice", "接口约定", "同一个办件在一次查阅中只能出现一次");
        }
        if (wanted.stream().mapToInt(Wanted::values).sum() > MOST) {
            throw Refusal.invalid("opening.too-many", "接口约定", "一次最多查阅" + MOST + "项");
        }
    }
}
