package org.doudi.intake.adapter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.intake.application.IntakeConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 主密钥: what it wraps opens for its owner only, and only under the same key.
class MasterKeyTest {
    private static final UUID OWNER = new UUID(1, 1);

    private final MasterKey key = key(1);

    @Test
    void whatIsWrappedOpensAgain() throws GeneralSecurityException {
        byte[] wrapped = key.wrap(OWNER, "private");

        assertThat(new String(wrapped, StandardCharsets.ISO_8859_1)).doesNotContain("private");
        assertThat(key(1).unwrap(OWNER, wrapped)).isEqualTo("private");
    }

    @Test
    void itOpensForNobodyElse() {
        byte[] wrapped = key.wrap(OWNER, "private");

        assertThatThrownBy(() -> key.unwrap(new UUID(2, 2), wrapped)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> key(2).unwrap(OWNER, wrapped)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aTelephoneHasOneHashUnderOneKey() {
        assertThat(key.hash("19900001234")).isEqualTo(key(1).hash("19900001234"));
        assertThat(key.hash("19900001234")).isNotEqualTo(key.hash("19900001235"));
        assertThat(key.hash("19900001234")).isNotEqualTo(key(2).hash("19900001234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AAAA", "not base64 at all !"})
    void aKeyThatIsNoneIsRefusedWithoutShowingIt(String text) {
        assertThatThrownBy(() -> new MasterKey(config(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("主密钥（DOUDI_MASTER_KEY）应为32字节的Base64");
    }

    private static MasterKey key(int fill) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) fill;
        return new MasterKey(config(Base64.getEncoder().encodeToString(bytes)));
    }

    private static IntakeConfig config(String masterKey) {
        return new IntakeConfig() {
            @Override
            public String caseNumber() {
                return "";
            }

            @Override
            public String refusalNumber() {
                return "";
            }

            @Override
            public Duration unattendedAfter() {
                return Duration.ZERO;
            }

            @Override
            public Optional<Set<String>> openers() {
                return Optional.empty();
            }

            @Override
            public String attachments() {
                return "";
            }

            @Override
            public String masterKey() {
                return masterKey;
            }
        };
    }
}
