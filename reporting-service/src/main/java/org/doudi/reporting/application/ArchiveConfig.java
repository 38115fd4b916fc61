package org.doudi.reporting.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// 归档 as an installation sets it — 三.7.
@ConfigMapping(prefix = "doudi.archive")
public interface ArchiveConfig {
    /// 归档号格式.
    @WithDefault("乌办反档〔{year}〕%04d号")
    String number();

    /// How long after a case was at its end, with nothing in the way, the system files it: meanwhile
    /// the duty chief may still take back a 不予受理, or undo a merger.
    @WithDefault("P1D")
    Duration after();

    /// 保管期限, in years after the year of filing: an assumption, until the rules of the archives are
    /// known.
    @WithDefault("10")
    int retentionYears();
}
