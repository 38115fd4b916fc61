package org.doudi.intake.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// 联系电话 — 附 受理单: a mobile or landline number in one form, so that the same telephone is the same person.
public record Phone(String digits) {
    private static final Pattern FILLING = Pattern.compile("[\\s\\u00a0()\\-\\u2010-\\u2015]");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86");
    private static final Pattern NUMBER = Pattern.compile("1[3-9]\\d{9}|(?:0\\d{2,3})?\\d{7,8}");

    /// Reads what a person writes: full-width digits, blanks, hyphens and `+86` are understood.
    public static Optional<Phone> parse(String text) {
        String plain = FILLING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        String digits = COUNTRY.matcher(plain).replaceFirst("");
        return NUMBER.matcher(digits).matches() ? Optional.of(new Phone(digits)) : Optional.empty();
    }

    /// Whether it can be sent a text message.
    public boolean isMobile() {
        return digits.length() == 11 && digits.startsWith("1");
    }

    @Override
    public String toString() {
        return "［电话］";
    }
}
