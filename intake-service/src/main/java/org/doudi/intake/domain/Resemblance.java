package org.doudi.intake.domain;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/// 内容相近: how much two texts have in common — A-22. It only suggests; whether they are one matter is for a
/// person to say.
public final class Resemblance {
    /// From here on a text is worth a look, in percent.
    public static final int WORTH_A_LOOK = 50;

    private static final int WHOLE = 100;

    private Resemblance() {}

    /// In percent: twice the pairs of neighbouring characters that both have, over those of each (Dice). Blanks,
    /// punctuation, width and case make no difference.
    public static int percent(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2 * WHOLE * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        int[] plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < plain.length; i++) {
            pairs.add(new String(plain, i - 1, 2));
        }
        return pairs;
    }
}
