package org.doudi.events.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
    /// The example of the C2SP specification, made by another program.
    private static final String FOREIGN = """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;
    private static final String FOREIGN_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    @Test
    void aNoteOfAnotherProgramIsRead() {
        NoteKey key = NoteKey.parse(FOREIGN_KEY);
        SignedNote note = SignedNote.parse(FOREIGN);
        assertThat(note.isSignedBy(key)).isTrue();
        assertThat(note).hasToString(FOREIGN);
        assertThat(key).hasToString(FOREIGN_KEY);
        assertThat(SignedNote.parse(FOREIGN.replace("example m", "other m")).isSignedBy(key))
                .isFalse();
    }

    @Test
    void whatIsSignedIsAccepted_byItsOwnKeyAlone() {
        NoteSigner signer = signer("doudi.org/log/150626");
        Checkpoint checkpoint = new Checkpoint(
                "doudi.org/log/150626",
                7,
                Merkle.empty(),
                Instant.parse("2026-02-09T16:00:03Z"),
                Optional.of(LocalDate.parse("2026-02-09")));
        SignedNote note = SignedNote.parse(signer.sign(checkpoint.text()).toString());
        assertThat(note.isSignedBy(signer.publicKey())).isTrue();
        assertThat(note.isSignedBy(NoteKey.parse(signer.publicKey().toString())))
                .isTrue();
        assertThat(note.isSignedBy(signer("doudi.org/log/150626").publicKey())).isFalse();
        assertThat(Checkpoint.parse(note.text())).isEqualTo(checkpoint);
        assertThat(note.text()).isEqualTo("""
                doudi.org/log/150626
                7
                47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
                doudi 2026-02-09T16:00:03Z DAY 2026-02-09
                """);
    }

    @Test
    void keysThatDoNotBelongTogetherAreRefused() {
        KeyPair one = pair();
        NoteKey other = NoteKey.of("doudi.org/log", pair().getPublic().getEncoded());
        assertThatThrownBy(() -> new NoteSigner(other, one.getPrivate().getEncoded()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.of("doudi.org/log", one.getPrivate().getEncoded()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.parse(FOREIGN_KEY.replace("foo", "fop")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoCheckpointIsRefused() {
        for (String text :
                new String[] {"", "a\n1\nb\n", "a\nx\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\ndoudi now MINUTE\n"
                }) {
            assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static NoteSigner signer(String name) {
        KeyPair pair = pair();
        return new NoteSigner(
                NoteKey.of(name, pair.getPublic().getEncoded()),
                pair.getPrivate().getEncoded());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
