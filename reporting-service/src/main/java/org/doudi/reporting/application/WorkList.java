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

    /// Whose duties: those of these owners, and of a department where it is named.
    ///
    /// @param owners as in a token, for example `clerk`
    record Whose(Set<String> owners, Optional<OrgCode> unit) {
        public Whose {
            owners = Set.copyOf(owners);
        }
    }
}
