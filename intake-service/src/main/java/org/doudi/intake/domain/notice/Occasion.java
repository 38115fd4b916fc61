package org.doudi.intake.domain.notice;

import java.util.List;
import java.util.Optional;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.NoticeAudience;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.OrgCode;

/// 应告知的事: something happened that somebody is to be told of.
///
/// @param key  what makes it one: who is told of it once is not told again
/// @param whom the people of this house whom it is for, or the reporter
public record Occasion(String key, NoticeTemplate template, List<Party> whom, NoticeFigures figures) {
    public Occasion {
        whom = List.copyOf(whom);
    }

    /// Whom it is for.
    ///
    /// @param unit of a department
    public record Party(NoticeAudience audience, Optional<OrgCode> unit) {
        public static final Party REPORTER = new Party(NoticeAudience.REPORTER, Optional.empty());
        public static final Party WINDOW = new Party(NoticeAudience.WINDOW, Optional.empty());
        public static final Party DUTY_CHIEF = new Party(NoticeAudience.DUTY_CHIEF, Optional.empty());

        public static Party of(NoticeAudience audience) {
            return new Party(audience, Optional.empty());
        }

        public static Party department(OrgCode unit) {
            return new Party(NoticeAudience.DEPARTMENT, Optional.of(unit));
        }

        /// As the installation's lines name it: the department's code, or the audience.
        String name() {
            return unit.map(OrgCode::value).orElseGet(audience::name);
        }
    }
}
