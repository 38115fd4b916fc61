package org.doudi.events;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/// Sealing of personal data: hybrid encryption (HPKE, X25519, AES-256-GCM) to the key of one data subject.
/// Destroying the private key erases that person from every log and copy.
public final class Sealing {
    private static final String TEMPLATE = "DHKEM_X25519_HKDF_SHA256_HKDF_SHA256_AES_256_GCM";

    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Sealing() {}

    /// A new key pair for a data subject.
    public static KeyPair newKeyPair() {
        try {
            KeysetHandle pair = KeysetHandle.generateNew(KeyTemplates.get(TEMPLATE));
            return new KeyPair(
                    new SubjectKey(
                            TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle())),
                    TinkJsonProtoKeysetFormat.serializeKeyset(pair, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key pair cannot be made", e);
        }
    }

    /// Seals `clear` to `key`; `subject` is bound as associated data, so that a field cannot be moved to another
    /// person.
    public static SealedText seal(SubjectKey key, UUID subject, String clear) {
        try {
            byte[] ciphertext = TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(key.value())
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(clear.getBytes(StandardCharsets.UTF_8), context(subject));
            return new SealedText(Base64.getEncoder().encodeToString(ciphertext));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field cannot be sealed", e);
        }
    }

    /// Opens a field; throws [GeneralSecurityException] where the key or the subject is not the one that it was
    /// sealed to.
    public static String open(String privateKey, UUID subject, SealedText sealed) throws GeneralSecurityException {
        byte[] clear = TinkJsonProtoKeysetFormat.parseKeyset(privateKey, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(Base64.getDecoder().decode(sealed.value()), context(subject));
        return new String(clear, StandardCharsets.UTF_8);
    }

    private static byte[] context(UUID subject) {
        return subject.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// @param privateKey Tink JSON in clear: only ever held wrapped by intake's master key
    public record KeyPair(SubjectKey publicKey, String privateKey) {
        @Override
        public String toString() {
            return "KeyPair[" + publicKey + "]";
        }
    }
}
