package org.doudi.reporting.application;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.events.CaseSeal;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.events.SubjectKey;

/// 密封移交 — 六(二): closes a brief's file to the commission's key, bound to the brief. A key that cannot be used keeps the
/// service from starting.
@Startup
@ApplicationScoped
public class BriefSeal {
    private static final int SHOWN = 16;

    private final Optional<SubjectKey> key;

    BriefSeal(BriefConfig config) {
        key = config.recipientKey().map(SubjectKey::new);
        key.ifPresent(set -> seal(set, StreamId.named("brief-seal"), "test"));
    }

    /// The beginning of the key's SHA-256, by which both sides know that they mean the same.
    public Optional<String> keyId() {
        return key.map(set -> BriefFile.sha256(set.value()).substring(0, SHOWN));
    }

    public Optional<SealedText> seal(StreamId briefId, String text) {
        return key.map(set -> seal(set, briefId, text));
    }

    private static SealedText seal(SubjectKey key, StreamId briefId, String text) {
        return new CaseSeal(briefId.value(), key, briefId).words(text);
    }
}
