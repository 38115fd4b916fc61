package org.doudi.console.citizen;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 编号和密码, as they were typed. The PIN is never shown again.
public record ProgressForm(String caseNo, String pin) {
    static final ProgressForm EMPTY = new ProgressForm("", "");

    private static final int LONGEST = 64;

    static ProgressForm of(@Nullable String caseNo, @Nullable String pin) {
        return new ProgressForm(plain(caseNo), plain(pin));
    }

    /// Digits are digits, on whatever keyboard.
    private static String plain(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /// What is to be filled in yet, in words.
    Optional<String> missing() {
        if (caseNo.isEmpty()) {
            return Optional.of("请输入受理单上的编号。");
        }
        if (caseNo.length() > LONGEST || caseNo.indexOf('\0') >= 0) {
            return Optional.of("编号不对：请照受理单上的编号再输一次。");
        }
        return pin.matches("[0-9]{6}") ? Optional.empty() : Optional.of("请输入受理单上的六位密码。");
    }

    @Override
    public String toString() {
        return "［编号和密码］";
    }
}
