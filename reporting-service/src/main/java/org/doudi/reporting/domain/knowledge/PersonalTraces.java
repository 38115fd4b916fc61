package org.doudi.reporting.domain.knowledge;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What looks like a telephone or an identity number in a text that is for everybody. Names are not known here: whoever
/// writes leaves them out. Short public numbers (12345), dates and 文号 are none.
public final class PersonalTraces {
    private static final String GAP = "[\\s\\-–—·.]?";
    private static final Pattern TRACE = Pattern.compile("(?<!\\d)(?:"
            + "(?:\\+?86" + GAP + ")?1" + GAP + "[3-9](?:" + GAP + "\\d){9}"
            + "|\\(?0\\d{2,3}\\)?" + GAP + "\\d{3,4}" + GAP + "\\d{4}"
            + "|\\d{6}" + GAP + "(?:\\d{2})?\\d{2}" + GAP + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])" + GAP
            + "\\d{3}[\\dXx]?"
            + ")(?!\\d)");

    private PersonalTraces() {}

    /// The first of them; full-width digits are digits.
    public static Optional<String> in(String text) {
        Matcher found = TRACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
