package org.doudi.deadline.domain.holder;

import java.util.Comparator;
import java.util.Optional;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.Named;
import org.doudi.events.OrgCode;

/// 责任方 — whose step is the next one.
///
/// @param unit of a department
public record Holder(Kind kind, Optional<OrgCode> unit) implements Comparable<Holder> {
    private static final Comparator<Holder> ORDER = Comparator.comparing(Holder::kind)
            .thenComparing(holder -> holder.unit().map(OrgCode::value).orElse(""));

    static final Holder WINDOW = new Holder(Kind.WINDOW, Optional.empty());
    static final Holder SUPERIOR = new Holder(Kind.SUPERIOR, Optional.empty());
    static final Holder CITIZEN = new Holder(Kind.CITIZEN, Optional.empty());

    /// Who it may be.
    public enum Kind implements Named {
        WINDOW("窗口"),
        CENTRE("政务服务中心"),
        DEPARTMENT("承办部门"),
        BUREAU("政务服务局"),
        WORKING_GROUP("工作组"),
        SUPERIOR("上级"),
        CITIZEN("反映人");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// Who is charged for a clock has its matter in hand.
    static Holder of(ClockedParty party) {
        return switch (party.role()) {
            case WINDOW, DUTY_CHIEF -> WINDOW;
            case CENTRE -> new Holder(Kind.CENTRE, Optional.empty());
            case UNIT, LEAD_UNIT, CALLED_DEPARTMENT -> new Holder(Kind.DEPARTMENT, Optional.of(party.unit()));
            case BUREAU -> new Holder(Kind.BUREAU, Optional.empty());
            case WORKING_GROUP -> new Holder(Kind.WORKING_GROUP, Optional.empty());
        };
    }

    @Override
    public int compareTo(Holder other) {
        return ORDER.compare(this, other);
    }
}
