package org.doudi.reporting.application.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// 存证 as an installation sets it.
@ConfigMapping(prefix = "doudi.audit")
public interface AuditConfig {
    /// Which log the checkpoints are of, and the name of its key: an address without its scheme.
    @WithDefault("doudi.org/log/150626")
    String origin();

    /// The private key (Ed25519, PKCS#8 DER, Base64). Without it no checkpoint is made.
    Optional<String> signingKey();

    /// The public key that belongs to it (X.509 DER, Base64).
    Optional<String> publicKey();

    /// How often it is looked whether something came.
    @WithDefault("PT1M")
    Duration every();
}
