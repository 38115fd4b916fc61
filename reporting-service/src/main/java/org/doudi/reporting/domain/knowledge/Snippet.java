package org.doudi.reporting.domain.knowledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 摘录: some characters around the first word that was asked for. A row of digits that may be a telephone
/// or an identity number is masked.
public final class Snippet {
    private static final int AROUND = 20;
    private static final Pattern NUMBER = Pattern.compile("[0-9](?: ?[0-9]){4,}x?");

    private Snippet() {}

    /// @param plain    as `Grams.plain` makes it
    /// @param question of which every word occurs
    public static String of(String plain, String question) {
        String word = Grams.words(question).findFirst().orElse("");
        int found = Math.max(0, plain.indexOf(word));
        int from = plain.codePointCount(0, found) < AROUND ? 0 : plain.offsetByCodePoints(found, -AROUND);
        int end = found + word.length();
        int to = plain.codePointCount(end, plain.length()) < AROUND
                ? plain.length()
                : plain.offsetByCodePoints(end, AROUND);
        return (from > 0 ? "…" : "") + masked(plain).substring(from, to) + (to < plain.length() ? "…" : "");
    }

    /// As long as it was.
    private static String masked(String plain) {
        Matcher numbers = NUMBER.matcher(plain);
        return numbers.replaceAll(number -> "＊".repeat(number.group().length()));
    }
}
