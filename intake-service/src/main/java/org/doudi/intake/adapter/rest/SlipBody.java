package org.doudi.intake.adapter.rest;

import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.store.rest.input.GivenWords;
import org.jspecify.annotations.Nullable;

/// 打印受理单.
///
/// @param receipt what its 二维码 says, as `GET …/audit-slip` of the ledger's service tells it; none, no code
record SlipBody(@Nullable @GivenWords(max = 300) String receipt) {
    private static final String FORM =
            "DOUDI1 \\S+ [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} \\S+/\\d+/\\d+ [0-9a-f]{64} \\S+";

    /// Nothing else is printed as a code on an official form, and none of another case.
    Optional<String> receiptOf(String caseNo) {
        Optional<String> given = Optional.ofNullable(receipt);
        if (given.filter(text -> !text.matches(FORM) || !text.split(" ", -1)[1].equals(caseNo))
                .isPresent()) {
            throw Refusal.invalid("slip.receipt", "接口约定", "二维码内容应为本办件的登记凭据", "receipt");
        }
        return given;
    }
}
