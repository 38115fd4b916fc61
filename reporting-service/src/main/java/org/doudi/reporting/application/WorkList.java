package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.work.Duty;
import org.doudi.reporting.domain.work.Owner;

/// 待办 — 一 件件有着落: what is owed, the soonest due first; what has no due instant comes last.
public interface WorkList {
    Uni<Page<Owed>> list(Sight sight, Whose whose, Optional<LightFilter> light, Page.Request page);

    /// 红黄绿灯 of everything that is owed within what an asker sees, by who owes it.
    Uni<List<Lit>> lights(Sight sight, Instant now);

    /// How many duties of one owner are in which light.
    ///
    /// @param unit the department; none where an office of the centre owes them
    record Lit(Owner owner, Optional<OrgCode> unit, long green, long yellow, long red) {}

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
