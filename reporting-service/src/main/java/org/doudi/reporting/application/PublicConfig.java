package org.doudi.reporting.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// 公开指标、查进度 as an installation sets them — 六(三), 五(一).
@ConfigMapping(prefix = "doudi.public")
public interface PublicConfig {
    /// How long a month's figures are kept before its summary is looked for again, however many ask.
    @WithDefault("PT1H")
    Duration kept();

    /// 受理编号的格式, as intake-service gives it: then whoever follows a case needs to type its digits only.
    @WithDefault("乌办反〔{year}〕%04d号")
    String caseNumber();
}
