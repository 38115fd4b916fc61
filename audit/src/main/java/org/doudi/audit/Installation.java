package org.doudi.audit;

import java.util.Base64;
import java.util.Map;
import org.doudi.events.audit.NoteKey;

/// Where everything is, as the environment says.
///
/// @param database  host and port of PostgreSQL
/// @param role      that may read the tables of the logs
/// @param kafka     bootstrap addresses
/// @param origin    of the checkpoints
/// @param publicKey whose signature counts: X.509 DER in Base64, or a key of notes as it is
/// published
public record Installation(
        String database, String role, String password, String kafka, String topic, String origin, String publicKey) {
    public static Installation of(Map<String, String> environment) {
        return new Installation(
                environment.getOrDefault("DOUDI_DB_HOST", "127.0.0.1") + ":"
                        + environment.getOrDefault("DOUDI_DB_PORT", "15432"),
                environment.getOrDefault("DOUDI_AUDIT_ROLE", "doudi_audit"),
                environment.getOrDefault("DOUDI_AUDIT_PASSWORD", ""),
                environment.getOrDefault("DOUDI_KAFKA", "127.0.0.1:19092"),
                environment.getOrDefault("DOUDI_TOPIC", "doudi.events.v1"),
                environment.getOrDefault("DOUDI_AUDIT_ORIGIN", "doudi.org/log/150626"),
                environment.getOrDefault("DOUDI_AUDIT_PUBLIC_KEY", ""));
    }

    /// The same, looked at by somebody else.
    public Installation as(String role, String password) {
        return new Installation(database, role, password, kafka, topic, origin, publicKey);
    }

    /// Whose signature counts.
    public NoteKey key() {
        if (publicKey.isBlank()) {
            throw new IllegalArgumentException("没有公钥（DOUDI_AUDIT_PUBLIC_KEY）");
        }
        return publicKey.startsWith(origin + "+")
                ? NoteKey.parse(publicKey)
                : NoteKey.of(origin, Base64.getDecoder().decode(publicKey));
    }
}
