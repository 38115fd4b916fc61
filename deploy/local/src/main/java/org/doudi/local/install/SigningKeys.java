package org.doudi.local.install;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A pair of keys for signatures (Ed25519), DER in Base64: as `openssl genpkey -algorithm
/// ed25519` makes one.
///
/// @param privateKey PKCS#8
/// @param publicKey  X.509
public record SigningKeys(String privateKey, String publicKey) {
    static SigningKeys make() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKeys(
                    base64(pair.getPrivate().getEncoded()),
                    base64(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform of ours has Ed25519", e);
        }
    }

    private static String base64(byte[] der) {
        return Base64.getEncoder().encodeToString(der);
    }

    /// Never the private half.
    @Override
    public String toString() {
        return publicKey;
    }
}
