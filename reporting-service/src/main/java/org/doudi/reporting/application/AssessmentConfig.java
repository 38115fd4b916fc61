package org.doudi.reporting.application;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import org.doudi.events.AssessmentItem;

/// 年度考核 as an installation sets it — 六(二).
@ConfigMapping(prefix = "doudi.assessment")
public interface AssessmentConfig {
    /// 分值, by item; what is not set is as usual, and all together are 100.
    Map<AssessmentItem, Integer> weights();
}
