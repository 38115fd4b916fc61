package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.doudi.events.Sealing.KeyPair;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final String CLEAR = "张三，身份证办理窗口";
    private static final UUID SUBJECT = UUID.fromString("6f1c7e0e-54d3-5c1e-9a3e-000000000007");
    private final KeyPair pair = Sealing.newKeyPair();

    @Test
    void whoever_has_the_private_key_opens() throws GeneralSecurityException {
        SealedText sealed = Sealing.seal(pair.publicKey(), SUBJECT, CLEAR);

        assertThat(Sealing.open(pair.privateKey(), SUBJECT, sealed)).isEqualTo(CLEAR);
    }

    @Test
    void a_field_cannot_be_moved_to_another_person() {
        SealedText sealed = Sealing.seal(pair.publicKey(), SUBJECT, CLEAR);

        assertThatThrownBy(() -> Sealing.open(pair.privateKey(), UUID.randomUUID(), sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void another_key_opens_nothing() {
        SealedText sealed = Sealing.seal(pair.publicKey(), SUBJECT, CLEAR);

        assertThatThrownBy(() -> Sealing.open(Sealing.newKeyPair().privateKey(), SUBJECT, sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void a_changed_byte_is_noticed() {
        byte[] bytes = Base64.getDecoder()
                .decode(Sealing.seal(pair.publicKey(), SUBJECT, CLEAR).value());
        bytes[bytes.length - 1] ^= 1;
        SealedText changed = new SealedText(Base64.getEncoder().encodeToString(bytes));

        assertThatThrownBy(() -> Sealing.open(pair.privateKey(), SUBJECT, changed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void equal_texts_do_not_look_equal() {
        assertThat(Sealing.seal(pair.publicKey(), SUBJECT, CLEAR))
                .isNotEqualTo(Sealing.seal(pair.publicKey(), SUBJECT, CLEAR));
    }

    @Test
    void nothing_of_it_reaches_a_log_line() {
        assertThat(Sealing.seal(pair.publicKey(), SUBJECT, CLEAR)).hasToString("［密封］");
        assertThat(pair.toString()).doesNotContain(pair.privateKey());
        assertThat(pair.publicKey().value()).doesNotContain("PRIVATE");
    }
}
