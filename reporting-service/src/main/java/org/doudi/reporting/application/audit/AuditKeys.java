package org.doudi.reporting.application.audit;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.audit.Checkpoint;
import org.doudi.events.audit.NoteKey;
import org.doudi.events.audit.NoteSigner;
import org.doudi.events.audit.SignedNote;

/// 签名密钥 as configured. What cannot be used keeps the service from starting.
@Startup
@ApplicationScoped
public class AuditKeys {
    private final String origin;
    private final Optional<NoteSigner> signer;

    AuditKeys(AuditConfig config) {
        origin = config.origin();
        signer = config.signingKey()
                .filter(key -> !key.isBlank())
                .map(key -> new NoteSigner(
                        NoteKey.of(origin, decoded(config.publicKey().orElse(""))), decoded(key)));
    }

    String origin() {
        return origin;
    }

    public boolean isConfigured() {
        return signer.isPresent();
    }

    SignedNote sign(Checkpoint checkpoint) {
        return signer.orElseThrow(AuditKeys::missing).sign(checkpoint.text());
    }

    public NoteKey publicKey() {
        return signer.orElseThrow(AuditKeys::missing).publicKey();
    }

    private static Refusal missing() {
        return Refusal.unknown("checkpoint.no-key", "接口约定", "本系统没有配置存证的签名密钥");
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64.strip());
    }
}
