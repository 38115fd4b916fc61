package org.doudi.reporting.adapter.rest;

import java.util.List;
import org.doudi.events.AssessmentEvent.AnnualAssessmentIssued;
import org.doudi.events.AssessmentEvent.ScoreItem;
import org.doudi.events.OrgCode;

/// 年度考核 of one unit. Points are told in hundredths, so that none is lost.
record AssessmentJson(int year, OrgCode unit, int hundredths, List<ItemJson> items) {
    static AssessmentJson of(AnnualAssessmentIssued issued) {
        return new AssessmentJson(
                issued.year(),
                issued.unit(),
                issued.hundredths(),
                issued.scoreItems().stream().map(ItemJson::of).toList());
    }

    /// 得分项, with its clause and the figure that it comes from.
    record ItemJson(
            Term item, String clause, String figure, int weight, long numerator, long denominator, int hundredths) {
        static ItemJson of(ScoreItem item) {
            return new ItemJson(
                    Term.of(item.item()),
                    item.item().clause(),
                    item.item().figure(),
                    item.weight(),
                    item.numerator(),
                    item.denominator(),
                    item.hundredths());
        }
    }
}
