package org.doudi.reporting.domain.view;

import java.time.Instant;
import org.doudi.events.Named;
import org.doudi.events.OrgCode;

/// 容缺 — 四(三): a fact beside the state. Until it is settled the case is not archived.
public record Tolerance(OrgCode unit, Instant promisedAt, Stage stage) {
    /// How far it has come.
    public enum Stage implements Named {
        COMMITTED("待背书"),
        ENDORSED("待部门容缺受理"),
        ACCEPTED("待补齐"),
        LAPSED("承诺逾期"),
        SUPPLIED("已补齐"),
        REFUSED("不同意容缺受理"),
        UNDONE("已撤销");

        private final String chinese;

        Stage(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// Granted by the department, and neither kept nor undone. What nobody has granted yet holds nothing up.
    public boolean granted() {
        return switch (stage) {
            case ACCEPTED, LAPSED -> true;
            case COMMITTED, ENDORSED, SUPPLIED, REFUSED, UNDONE -> false;
        };
    }

    Tolerance now(Stage next) {
        return new Tolerance(unit, promisedAt, next);
    }
}
