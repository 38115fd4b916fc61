package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.progress.Progress;
import org.doudi.reporting.domain.progress.TypedNumber;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.store.config.DoudiConfig;

/// 查进度 — 五(一): for whoever holds the acceptance slip, without an account. A number that there is none of goes the way
/// of one that there is, so that neither the answer nor its time nor its bound tells them apart.
@ApplicationScoped
public class TellingProgress {
    private static final String CLAUSE = "五(一)";

    private final FollowedCases cases;
    private final SlipChecks slips;
    private final PublicConfig config;
    private final String centre;

    TellingProgress(FollowedCases cases, SlipChecks slips, PublicConfig config, DoudiConfig shared) {
        this.cases = cases;
        this.slips = slips;
        this.config = config;
        this.centre = shared.centre();
    }

    /// @param typed 编号, as somebody types it
    /// @param pin   受理单密码
    public Uni<Progress> tell(String typed, String pin) {
        String number = TypedNumber.of(typed, config.caseNumber());
        return cases.numbered(centre, number)
                .chain(known -> slips.check(known.orElseGet(() -> nobodys(number)), pin)
                        .chain(found -> switch (found) {
                            case RIGHT -> known.map(this::progress).orElseThrow(TellingProgress::notFound);
                            case WRONG -> throw notFound();
                            case TOO_MANY ->
                                throw Refusal.tooMany(
                                        "progress.too-many", CLAUSE, "输错的次数太多，请过一个小时再查；着急的，请到窗口或者打12345问");
                        }));
    }

    /// What is asked about in place of a case that there is not, each time the same.
    private StreamId nobodys(String number) {
        return StreamId.named("progress", centre, number);
    }

    private Uni<Progress> progress(StreamId caseId) {
        return cases.view(caseId).chain(found -> {
            CaseView own = found.orElseThrow(TellingProgress::notFound);
            return master(own).chain(master -> cases.log(caseId).map(log -> Progress.of(own, log, master)));
        });
    }

    private Uni<Optional<CaseView>> master(CaseView own) {
        return own.onSite()
                .master()
                .map(cases::view)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static Refusal notFound() {
        return Refusal.unknown("progress.not-found", CLAUSE, "没有找到：编号或者密码不对，请照受理单再输一次");
    }
}
