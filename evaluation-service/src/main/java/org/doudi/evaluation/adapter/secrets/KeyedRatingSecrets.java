package org.doudi.evaluation.adapter.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.doudi.evaluation.application.RatingSecrets;
import org.doudi.events.StreamId;
import org.doudi.store.config.DoudiConfig;

/// 192 random bits for a code, HMAC-SHA256 under the service's secret for what is kept or derived.
@ApplicationScoped
class KeyedRatingSecrets implements RatingSecrets {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String CODE = "rating-code/";
    private static final String PIN = "rating-pin/";
    private static final int CODE_BYTES = 24;
    private static final long PINS = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final DoudiConfig config;

    KeyedRatingSecrets(DoudiConfig config) {
        this.config = config;
    }

    @Override
    public String newCode() {
        byte[] code = new byte[CODE_BYTES];
        random.nextBytes(code);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    @Override
    public String hash(String code) {
        return HexFormat.of().formatHex(keyed(CODE + code));
    }

    /// Of 2^63 values, so that no PIN is likelier than another by more than one in 9 million million.
    @Override
    public String pinOf(StreamId caseId) {
        long drawn = ByteBuffer.wrap(keyed(PIN + caseId.value())).getLong() & Long.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", drawn % PINS);
    }

    @Override
    public boolean isPinOf(StreamId caseId, String pin) {
        return MessageDigest.isEqual(
                pinOf(caseId).getBytes(StandardCharsets.UTF_8), pin.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] keyed(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(config.serviceSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
