package org.doudi.reporting.application.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.decide.Refusal;
import org.doudi.reporting.application.LedgerFilter;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.knowledge.Grams;
import org.doudi.store.rest.Asker;
import org.doudi.store.rest.Role;

/// 台账检索 — 三.6: by what was said. That a word occurs tells of the text, so only they may search who may
/// open the text of every case (启封); departments, which may open some, may not.
@ApplicationScoped
public class SearchingLedger {
    private final SearchedCases cases;
    private final SearchConfig config;

    SearchingLedger(SearchedCases cases, SearchConfig config) {
        this.cases = cases;
        this.config = config;
    }

    public Uni<Page<Found>> of(Asker asker, Sight sight, LedgerFilter filter, String question, Page.Request page) {
        if (!asker.is(Role.CLERK) && !asker.is(Role.DUTY_CHIEF) && !asker.is(Role.CENTRE_LEAD)) {
            throw Refusal.forbidden("ledger.search-not-allowed", "个人信息保护法第六条", "只有窗口、值班长和政务服务中心可以检索反映内容");
        }
        if (!config.enabled()) {
            throw Refusal.conflict("ledger.search-off", "接口约定", "本系统没有开通反映内容检索");
        }
        if (Grams.asked(question).isEmpty()) {
            throw Refusal.invalid("ledger.search-empty", "接口约定", "参数 q 应含有文字或者数字");
        }
        return cases.search(sight, filter, question, page);
    }

    /// A case, and where in its text the words stand.
    ///
    /// @param snippet with numbers masked
    public record Found(LedgerRow row, String snippet) {
        @Override
        public String toString() {
            return "［检索结果］";
        }
    }
}
