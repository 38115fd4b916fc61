package org.doudi.papers;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// 缺字: some characters are not in the font, so nothing is printed. A box in the place of a name would be a paper about
/// nobody. The message is for whoever wants to print it, and names the characters.
public final class MissingGlyphs extends RuntimeException {
    private static final int NAMED = 10;

    private final transient List<Integer> codePoints;

    public MissingGlyphs(List<Integer> codePoints) {
        super(words(codePoints), null, false, false);
        this.codePoints = List.copyOf(codePoints);
    }

    /// Each once, in the order in which they stand on the paper.
    public List<Integer> codePoints() {
        return codePoints;
    }

    /// What is told to whoever wants to print it.
    public String words() {
        return words(codePoints);
    }

    private static String words(List<Integer> codePoints) {
        return "字库里没有这些字，打印出来会是空框，请手写或者改用其他办法："
                + codePoints.stream().limit(NAMED).map(MissingGlyphs::named).collect(Collectors.joining("、"))
                + (codePoints.size() > NAMED ? " 等" + codePoints.size() + "个" : "");
    }

    private static String named(int codePoint) {
        String code = "U+" + HexFormat.of().withUpperCase().toHexDigits(codePoint, codePoint > 0xFFFF ? 5 : 4);
        return Character.isISOControl(codePoint) ? code : Character.toString(codePoint) + "（" + code + "）";
    }
}
