package org.doudi.reporting.domain.progress;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 编号, as somebody types it on whatever keyboard there is: with other brackets, with blanks, or only its digits.
public final class TypedNumber {
    private static final Pattern OPENING = Pattern.compile("[(\\[{〔【〖「『<《〈]");
    private static final Pattern CLOSING = Pattern.compile("[)\\]}〕】〗」』>》〉]");
    private static final Pattern DIGITS = Pattern.compile("(20\\d{2})\\D?(\\d{1,6})");

    private TypedNumber() {}

    /// @param format of the numbers of this installation, for example `乌办反〔{year}〕%04d号`
    public static String of(String typed, String format) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]", "");
        Matcher digits = DIGITS.matcher(plain);
        if (digits.matches()) {
            return String.format(
                    Locale.ROOT, format.replace("{year}", digits.group(1)), Long.parseLong(digits.group(2)));
        }
        return CLOSING.matcher(OPENING.matcher(plain).replaceAll("〔")).replaceAll("〕");
    }
}
