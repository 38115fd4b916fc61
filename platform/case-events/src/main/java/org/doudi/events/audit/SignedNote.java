package org.doudi.events.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// A text that somebody signed, in one piece that anybody can keep (C2SP signed-note).
///
/// @param text  with its last line feed
/// @param signatures each a line, without its line feed
public record SignedNote(String text, List<String> signatures) {
    static final String DASH = "\u2014 ";

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /// Throws [IllegalArgumentException] where it is no note.
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("no signed note");
        }
        String[] lines = note.substring(end + 2, note.length() - 1).split("\n", -1);
        if (!Arrays.stream(lines).allMatch(line -> line.startsWith(DASH))) {
            throw new IllegalArgumentException("no signature where one should be");
        }
        return new SignedNote(note.substring(0, end + 1), List.of(lines));
    }

    /// Whether the first signature under the key's name and id is the key's.
    public boolean isSignedBy(NoteKey key) {
        return signatures.stream()
                .map(line -> line.substring(DASH.length()).split(" ", 2))
                .filter(parts -> parts.length == 2 && parts[0].equals(key.name()))
                .map(parts -> decoded(parts[1]))
                .filter(bytes -> bytes.length > 4 && Arrays.equals(bytes, 0, 4, key.idBytes(), 0, 4))
                .findFirst()
                .filter(bytes ->
                        key.verifies(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, 4, bytes.length)))
                .isPresent();
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return text + "\n" + String.join("\n", signatures) + "\n";
    }
}
