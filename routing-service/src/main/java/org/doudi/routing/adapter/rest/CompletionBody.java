package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Words;

/// 本单位办结 — 三.4. The result is sealed before it is recorded.
record CompletionBody(
        @Words String result,
        @Size(max = 50, message = "佐证材料不超过50件") List<@Words(max = 200) String> evidence) {
    CompletionBody {
        evidence = Absent.asEmpty(evidence);
    }
}
