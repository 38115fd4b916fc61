package org.doudi.events.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/// Signs notes: a private key of Ed25519, and the public one that is known to belong to it.
public final class NoteSigner {
    private final NoteKey publicKey;
    private final PrivateKey key;

    /// @param pkcs8 DER, as `openssl genpkey -algorithm ed25519` gives it
    public NoteSigner(NoteKey publicKey, byte[] pkcs8) {
        this.publicKey = publicKey;
        try {
            this.key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key of Ed25519", e);
        }
        if (!sign("trial\n").isSignedBy(publicKey)) {
            throw new IllegalArgumentException("the private key does not belong to the public one");
        }
    }

    public NoteKey publicKey() {
        return publicKey;
    }

    /// @param text closed by a line feed
    public SignedNote sign(String text) {
        byte[] signature = signature(text.getBytes(StandardCharsets.UTF_8));
        byte[] marked = new byte[4 + signature.length];
        System.arraycopy(publicKey.idBytes(), 0, marked, 0, 4);
        System.arraycopy(signature, 0, marked, 4, signature.length);
        return new SignedNote(
                text,
                List.of(SignedNote.DASH + publicKey.name() + " "
                        + Base64.getEncoder().encodeToString(marked)));
    }

    private byte[] signature(byte[] text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(text);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a note cannot be signed", e);
        }
    }
}
