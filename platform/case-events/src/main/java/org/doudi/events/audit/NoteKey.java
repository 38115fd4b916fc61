package org.doudi.events.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// 公钥: whose signature on a note counts (C2SP signed-note): a name, and an Ed25519 key. Written as one line,
/// `<name>+<id>+<key>`.
public final class NoteKey {
    private static final byte ED25519 = 1;
    private static final int RAW = 32;
    /// What stands before the 32 bytes of a key in X.509: SubjectPublicKeyInfo of id-Ed25519 (RFC 8410).
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] raw;
    private final PublicKey key;

    private NoteKey(String name, byte[] raw) {
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("no name of a key: " + name);
        }
        this.name = name;
        this.raw = raw;
        this.key = key(raw);
    }

    /// @param x509 SubjectPublicKeyInfo, DER, as `openssl pkey -pubout` gives it
    public static NoteKey of(String name, byte[] x509) {
        if (x509.length != X509.length + RAW || !Arrays.equals(x509, 0, X509.length, X509, 0, X509.length)) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        return new NoteKey(name, Arrays.copyOfRange(x509, X509.length, x509.length));
    }

    public static NoteKey parse(String line) {
        String[] parts = line.strip().split("\\+", 3);
        byte[] typed = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (typed.length != RAW + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("no Ed25519 key of a note");
        }
        NoteKey key = new NoteKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.id().equals(parts[1])) {
            throw new IllegalArgumentException("the id of the key does not fit it");
        }
        return key;
    }

    public String name() {
        return name;
    }

    /// The first four bytes of SHA-256 over name, line feed, kind and key, in hex.
    public String id() {
        return HexFormat.of().formatHex(idBytes());
    }

    byte[] idBytes() {
        byte[] label = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Hash.over(label, new byte[] {ED25519}, raw).bytes(), 4);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey key(byte[] raw) {
        byte[] encoded = Arrays.copyOf(X509, X509.length + RAW);
        System.arraycopy(raw, 0, encoded, X509.length, RAW);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /// As it is published.
    @Override
    public String toString() {
        byte[] typed = new byte[RAW + 1];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, RAW);
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(typed);
    }
}
