package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ResolvedKind;
import org.doudi.events.StaffId;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.Words;

/// 当场答复 — 三.2: what was answered, by whom, and what the reporter says to it.
///
/// @param kind how it ended, where the reporter is satisfied
record ReplyBody(
        @Words String text,

        @NotNull(message = "应填写答复人") @Size(min = 1, max = 10, message = "答复人应为1–10人")
        List<@Account String> repliedBy,

        @NotNull(message = "应填写反映人是否满意") ReplySatisfaction satisfaction,
        Optional<ResolvedKind> kind,
        Optional<@GivenWords String> result) {
    List<StaffId> people() {
        return repliedBy.stream().map(StaffId::new).toList();
    }

    ResolvedKind settledKind() {
        return kind.orElseThrow(() -> Refusal.invalid("reply.kind-missing", "三.2", "反映人满意的，应当填写当场办结方式"));
    }

    void checkOpen() {
        if (kind.isPresent() || result.isPresent()) {
            throw Refusal.invalid("reply.not-settled", "三.2", "反映人不满意的，不能当场办结");
        }
    }
}
