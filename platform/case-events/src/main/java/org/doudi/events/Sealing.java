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

    static SealedText seal(SubjectKey key, SealedFor bound, String clear) {
        byte[] ciphertext = seal(key, bound, clear.getBytes(StandardCharsets.UTF_8));
        return new SealedText(Base64.getEncoder().encodeToString(ciphertext));
    }

    static byte[] seal(SubjectKey key, SealedFor bound, byte[] clear) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(key.value())
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(clear, bound.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("it cannot be sealed", e);
        }
    }

    /// Opens what was sealed to the key; made once for all the fields of a person.
    public static Opener opener(String privateKey) throws GeneralSecurityException {
        HybridDecrypt key = TinkJsonProtoKeysetFormat.parseKeyset(privateKey, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
        return (bound, ciphertext) -> key.decrypt(ciphertext, bound.bytes());
    }

    private static byte[] decoded(SealedText sealed) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(sealed.value());
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("not Base64", e);
        }
    }

    /// The private key of one person, at work.
    @FunctionalInterface
    public interface Opener {
        /// Throws [GeneralSecurityException] where it was sealed to another key, or for something else.
        byte[] open(SealedFor bound, byte[] ciphertext) throws GeneralSecurityException;

        default String open(SealedFor bound, SealedText sealed) throws GeneralSecurityException {
            return new String(open(bound, decoded(sealed)), StandardCharsets.UTF_8);
        }
    }

    /// @param privateKey Tink JSON in clear: only ever held wrapped by intake's master key
    public record KeyPair(SubjectKey publicKey, String privateKey) {
        @Override
        public String toString() {
            return "KeyPair[" + publicKey + "]";
        }
    }
}
