package org.doudi.events.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// 存证检查点: the state of the tree at one moment, as C2SP tlog-checkpoint writes it. One line is added to what that asks
/// for: `doudi <instant> MINUTE`, or `doudi <instant> DAY <day>`.
///
/// @param origin of which log, for example `doudi.org/log/150626`
/// @param size   how many leaves
/// @param madeAt business time
/// @param day    the day in Shanghai that it closes; none where it is one of every minute
public record Checkpoint(String origin, long size, Hash root, Instant madeAt, Optional<LocalDate> day) {
    private static final String OURS = "doudi";

    /// The text that is signed.
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n" + OURS + " " + madeAt + " "
                + day.map(date -> "DAY " + date).orElse("MINUTE") + "\n";
    }

    /// Throws [IllegalArgumentException] where it is no checkpoint of ours.
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 5 || !lines[4].isEmpty()) {
            throw malformed(null);
        }
        String[] words = lines[3].split(" ", -1);
        boolean ofDay = words.length == 4 && words[2].equals("DAY");
        if (!words[0].equals(OURS) || !(ofDay || isOfMinute(words))) {
            throw malformed(null);
        }
        try {
            return new Checkpoint(
                    lines[0],
                    Long.parseLong(lines[1]),
                    Hash.ofBase64(lines[2]),
                    Instant.parse(words[1]),
                    ofDay ? Optional.of(LocalDate.parse(words[3])) : Optional.empty());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw malformed(e);
        }
    }

    private static boolean isOfMinute(String[] words) {
        return words.length == 3 && words[2].equals("MINUTE");
    }

    private static IllegalArgumentException malformed(@org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalArgumentException("no checkpoint of a log of Doudi", cause);
    }
}
