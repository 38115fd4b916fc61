package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.events.audit.Checkpoint;
import org.doudi.events.audit.Merkle;
import org.doudi.reporting.domain.audit.TreeHead;
import org.junit.jupiter.api.Test;

/// 存证检查点: one of every minute in which something came, and one of every day in Shanghai.
class TreeHeadTest {
    private static final TreeHead TREE = new TreeHead(7, Merkle.empty());

    @Test
    void nothingIsSignedOfAnEmptyTree() {
        assertThat(new TreeHead(0, Merkle.empty()).due(Optional.empty(), "o", Story.at("2026-02-09T09:00")))
                .isEmpty();
    }

    @Test
    void whatCameIsSigned_andWhatIsSignedIsNotSignedAgain() {
        Optional<Checkpoint> first = TREE.due(Optional.empty(), "o", Story.at("2026-02-09T09:00"));
        assertThat(first.orElseThrow().day()).isEmpty();
        assertThat(TREE.due(first, "o", Story.at("2026-02-09T09:01"))).isEmpty();
        assertThat(new TreeHead(8, Merkle.empty())
                        .due(first, "o", Story.at("2026-02-09T09:01"))
                        .orElseThrow()
                        .size())
                .isEqualTo(8);
    }

    /// Midnight in Shanghai is 16:00 in UTC.
    @Test
    void theFirstOfANewDayClosesTheDayBefore_alsoWhereNothingCame() {
        Optional<Checkpoint> last = TREE.due(Optional.empty(), "o", Story.at("2026-02-09T23:59:59"));
        Optional<Checkpoint> day = TREE.due(last, "o", Story.at("2026-02-10T00:00"));
        assertThat(day.orElseThrow().day()).contains(LocalDate.parse("2026-02-09"));
        assertThat(TREE.due(day, "o", Story.at("2026-02-10T23:59:59"))).isEmpty();
        assertThat(TREE.due(day, "o", Story.at("2026-02-11T00:00"))
                        .orElseThrow()
                        .day())
                .contains(LocalDate.parse("2026-02-10"));
    }
}
