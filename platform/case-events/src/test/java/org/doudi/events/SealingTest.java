package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.SealedFor.Sort;
import org.doudi.events.Sealing.KeyPair;
import org.junit.jupiter.api.Test;

/// 密封: a text belongs to one person and one case, and opens as what it was sealed.
class SealingTest {
    private static final String CLEAR = "张三，身份证办理窗口";
    private static final UUID SUBJECT = UUID.fromString("6f1c7e0e-54d3-5c1e-9a3e-000000000007");
    private static final StreamId CASE = StreamId.named("case", "1");
    private static final SealedFor BOUND = new SealedFor(SUBJECT, CASE, Sort.WORDS);

    private final KeyPair pair = Sealing.newKeyPair();
    private final CaseSeal seal = new CaseSeal(SUBJECT, pair.publicKey(), CASE);

    @Test
    void whoever_has_the_private_key_opens() throws GeneralSecurityException {
        assertThat(open(BOUND, seal.words(CLEAR))).isEqualTo(CLEAR);
        assertThat(open(new SealedFor(SUBJECT, CASE, Sort.PHONE), seal.phone("0477123")))
                .isEqualTo("0477123");
    }

    @Test
    void a_field_cannot_be_moved_to_another_person() {
        assertDoesNotOpen(new SealedFor(UUID.randomUUID(), CASE, Sort.WORDS), seal.words(CLEAR));
    }

    @Test
    void a_field_cannot_be_moved_to_another_case_of_the_same_person() {
        assertDoesNotOpen(new SealedFor(SUBJECT, StreamId.named("case", "2"), Sort.WORDS), seal.words(CLEAR));
    }

    @Test
    void a_telephone_cannot_be_passed_off_as_words() {
        assertDoesNotOpen(BOUND, seal.phone("0477123"));
    }

    @Test
    void another_key_opens_nothing() {
        SealedText sealed = seal.words(CLEAR);

        assertThatThrownBy(
                        () -> Sealing.opener(Sealing.newKeyPair().privateKey()).open(BOUND, sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void a_changed_byte_is_noticed() {
        byte[] bytes = Base64.getDecoder().decode(seal.words(CLEAR).value());
        bytes[bytes.length - 1] ^= 1;

        assertDoesNotOpen(BOUND, new SealedText(Base64.getEncoder().encodeToString(bytes)));
    }

    @Test
    void what_is_no_ciphertext_is_told_like_what_is_not_ours() {
        for (String text : List.of("", "张三", "c2VhbGVk", "====")) {
            assertDoesNotOpen(BOUND, new SealedText(text));
        }
    }

    @Test
    void equal_texts_do_not_look_equal() {
        assertThat(seal.words(CLEAR)).isNotEqualTo(seal.words(CLEAR));
    }

    @Test
    void blank_words_are_none() {
        assertThat(seal.written(" \n")).isEmpty();
        assertThat(seal.written(CLEAR)).isPresent();
        assertThat(seal.words(Optional.empty())).isEmpty();
        assertThat(seal.words(List.of(CLEAR, CLEAR))).hasSize(2);
    }

    @Test
    void nothing_of_it_reaches_a_log_line() {
        assertThat(seal.words(CLEAR)).hasToString("［密封］");
        assertThat(pair.toString()).doesNotContain(pair.privateKey());
        assertThat(pair.publicKey().value()).doesNotContain("PRIVATE");
    }

    private String open(SealedFor bound, SealedText sealed) throws GeneralSecurityException {
        return Sealing.opener(pair.privateKey()).open(bound, sealed);
    }

    private void assertDoesNotOpen(SealedFor bound, SealedText sealed) {
        assertThatThrownBy(() -> open(bound, sealed)).isInstanceOf(GeneralSecurityException.class);
    }
}
