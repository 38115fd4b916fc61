package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.work.Duty;

/// 待办 — 一 件件有着落: what is owed, the soonest due first; what has no due instant comes last.
public interface WorkList {
    Uni<Page<Owed>> list(Sight sight, Whose whose, Page.Request page);

    /// A duty and the case that it is for.
    ///
    /// @param number 编号
    record Owed(StreamId caseId, Optional<String> number, int no, Duty duty) {}

    /// Whose duties are looked at.
    sealed interface Whose {
        /// 值班长: what is red, what turns red today, who holds it.
        record Everybody() implements Whose {}

        /// Those of one's own offices and of one's own department, of each as far as one has it.
        ///
        /// @param offices roles that owe duties as such, as in a token: for example `clerk`
        /// @param unit    the department whose coordinator's duties these are
        record Own(Set<String> offices, Optional<OrgCode> unit) implements Whose {
            public Own {
                offices = Set.copyOf(offices);
            }
        }
    }
}
