package org.doudi.reporting.application;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// 移交纪委监委 as an installation sets it — 六(二).
@ConfigMapping(prefix = "doudi.brief")
public interface BriefConfig {
    /// The commission's public key (Tink JSON, HPKE): where it is set, the file is given closed to it.
    Optional<String> recipientKey();
}
