package org.doudi.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    /// The example of the C2SP specification, made by another program.
    private static final String NOTE = """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;
    private static final String NOTE_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    /// The tree that implementations of RFC 9162 are tried on: its leaves, and the root of all
    /// eight.
    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .map(Tree::leaf)
            .toList();
    private static final String ROOT = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328";
    private static final String ROOT_OF_SEVEN = "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c";

    @TempDir
    Path folder;

    @Test
    void everyLeafOfTheStandardsTreesLeadsToTheRoot() {
        for (int i = 0; i < 8; i++) {
            assertThat(HexFormat.of().formatHex(Tree.root(LEAVES.get(i), i, 8, path(i, 0, 8))))
                    .isEqualTo(ROOT);
        }
        for (int i = 0; i < 7; i++) {
            assertThat(HexFormat.of().formatHex(Tree.root(LEAVES.get(i), i, 7, path(i, 0, 7))))
                    .isEqualTo(ROOT_OF_SEVEN);
        }
    }

    @Test
    void aPathThatIsTooLongOrTooShortOrOfAnotherPlaceIsRefused() {
        List<byte[]> path = path(3, 0, 8);
        assertThatThrownBy(() -> Tree.root(LEAVES.get(3), 3, 8, path.subList(0, 2)))
                .isInstanceOf(NotValid.class);
        assertThatThrownBy(() -> Tree.root(LEAVES.get(3), 3, 4, path)).isInstanceOf(NotValid.class);
        assertThatThrownBy(() -> Tree.root(LEAVES.get(3), 8, 8, path)).isInstanceOf(NotValid.class);
        assertThat(HexFormat.of().formatHex(Tree.root(LEAVES.get(3), 2, 8, path)))
                .isNotEqualTo(ROOT);
    }

    @Test
    void theKeyOfAnotherProgramIsRead() {
        Key key = Key.parse(NOTE_KEY);
        assertThat(key.id("example.com/foo")).isEqualTo("530d903a");
        assertThatThrownBy(() -> Checkpoint.open(NOTE, key)).isInstanceOf(NotValid.class);
        assertThatThrownBy(() -> Key.parse(NOTE_KEY.replace("530d", "530e"))).isInstanceOf(NotValid.class);
    }

    @Test
    void whatIsNoReceiptIsRefused() throws IOException {
        for (String text :
                List.of("", "{", "[]", "{\"format\":\"x\"}", "{\"format\":\"" + Receipt.FORMAT + "\"}", "{}x")) {
            Path file = Files.writeString(folder.resolve("receipt.json"), text);
            assertThat(run("--receipt", file.toString(), "--key", NOTE_KEY))
                    .as(text)
                    .isEqualTo(1);
        }
        assertThat(run("--receipt", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void jsonIsReadAsItIsWritten() {
        assertThat(Json.read(" {\"a\": [1, -2, \"x\\n\\u4e2d\\\"\"], \"b\": {}, \"c\": []} "))
                .isEqualTo(Map.of("a", List.of(1L, -2L, "x\n中\""), "b", Map.of(), "c", List.of()));
    }

    private static int run(String... arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Verify.run(nowhere, Map.of(), arguments);
    }

    /// PATH(m, D[from:to]) of RFC 9162, §2.1.3.1.
    private static List<byte[]> path(int leaf, int from, int to) {
        if (to - from == 1) {
            return List.of();
        }
        int cut = from + Integer.highestOneBit(to - from - 1);
        boolean inLeft = leaf < cut;
        List<byte[]> below = inLeft ? path(leaf, from, cut) : path(leaf, cut, to);
        byte[] sibling = inLeft ? hash(cut, to) : hash(from, cut);
        return Stream.concat(below.stream(), Stream.of(sibling)).toList();
    }

    private static byte[] hash(int from, int to) {
        if (to - from == 1) {
            return LEAVES.get(from);
        }
        int cut = from + Integer.highestOneBit(to - from - 1);
        return Tree.node(hash(from, cut), hash(cut, to));
    }
}
