package org.doudi.intake.adapter.notice;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.doudi.intake.application.notice.NoticesConfig.Group;

/// 钉钉加签: the hour and its HMAC-SHA256 go with the address. A group without a secret is called as
/// it is.
final class DingTalkSignature {
    private DingTalkSignature() {}

    static URI signed(Group group, Instant at) {
        return group.secret()
                .map(secret -> URI.create(group.url() + (group.url().getRawQuery() == null ? "?" : "&") + "timestamp="
                        + at.toEpochMilli() + "&sign=" + sign(secret, at.toEpochMilli())))
                .orElse(group.url());
    }

    private static String sign(String secret, long timestamp) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal((timestamp + "\n" + secret).getBytes(StandardCharsets.UTF_8));
            return URLEncoder.encode(Base64.getEncoder().encodeToString(signature), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC-SHA256 here", e);
        }
    }
}
