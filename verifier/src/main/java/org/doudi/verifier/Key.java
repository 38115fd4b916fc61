package org.doudi.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// 公钥: as it is published (`<name>+<id>+<Base64>`), or the bare key (X.509 DER, Base64), which
/// goes with any name.
final class Key {
    private static final String X509 = "302a300506032b6570032100";
    private final byte[] raw;
    private final String published;

    private Key(byte[] raw, String published) {
        if (raw.length != 32) {
            throw new NotValid("这不是 Ed25519 公钥");
        }
        this.raw = raw;
        this.published = published;
    }

    static Key parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        try {
            if (parts.length == 3 && parts[1].matches("[0-9a-f]{8}")) {
                byte[] typed = Base64.getDecoder().decode(parts[2]);
                Key key = new Key(Arrays.copyOfRange(typed, 1, Math.max(1, typed.length)), parts[0]);
                if (typed[0] != 1 || !key.id(parts[0]).equals(parts[1])) {
                    throw new NotValid("公钥与它的编号不符");
                }
                return key;
            }
            byte[] der = Base64.getDecoder().decode(text.strip());
            return new Key(Arrays.copyOfRange(der, Math.min(12, der.length), der.length), "");
        } catch (IllegalArgumentException e) {
            throw new NotValid("公钥不是 Base64");
        }
    }

    boolean isNamed(String name) {
        return published.isEmpty() || published.equals(name);
    }

    String id(String name) {
        byte[] label = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Tree.sha256(label, new byte[] {1}, raw), 0, 4);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            byte[] encoded = HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(raw));
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
