package org.doudi.intake.domain;

import java.util.regex.Pattern;

/// 姓名 — 附 受理单: Han (rare characters too), Mongolian or Latin, with `·`; no length is taken for granted.
public final class PersonName {
    private static final Pattern FORM = Pattern.compile(
            "(?=.*\\p{L})"
                    + "[\\p{IsHan}\\p{IsLatin}\\p{IsMongolian}\\p{M}\\u180b-\\u180f\\u202f\\u200c\\u200d\\u00b7 .'\\u2019-]{1,60}");

    private PersonName() {}

    public static boolean isGood(String name) {
        return !name.isBlank() && FORM.matcher(name).matches();
    }
}
