package org.doudi.reporting.domain.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// 检索: a text is found by its single characters and by each two that stand beside each other. Chinese has no spaces, so
/// there are no words to index, and a word of one or two characters is too short for a trigram.
public final class Grams {
    private static final int LONGEST_QUESTION = 40;

    private Grams() {}

    /// The form in which texts are compared: one width, one case, and nothing but spaces between words.
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}\\p{S}\\p{C}]+", " ")
                .strip();
    }

    /// What a text is found by.
    public static Set<String> of(String text) {
        Set<String> grams = new LinkedHashSet<>();
        words(text).forEach(word -> {
            grams.addAll(singles(word));
            grams.addAll(pairs(word));
        });
        return grams;
    }

    /// What a text has to have for a question to be answered by it: of each word the pairs, of a single
    /// character itself.
    public static Set<String> asked(String question) {
        Set<String> grams = new LinkedHashSet<>();
        words(question).limit(LONGEST_QUESTION).forEach(word -> {
            List<String> pairs = pairs(word);
            grams.addAll(pairs.isEmpty() ? singles(word) : pairs);
        });
        return grams;
    }

    /// Each word of a question, as it has to stand in a text.
    public static Stream<String> words(String text) {
        return Stream.of(plain(text).split(" ")).filter(word -> !word.isEmpty());
    }

    private static List<String> singles(String word) {
        return word.codePoints().mapToObj(Character::toString).distinct().toList();
    }

    private static List<String> pairs(String word) {
        int[] points = word.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }
}
