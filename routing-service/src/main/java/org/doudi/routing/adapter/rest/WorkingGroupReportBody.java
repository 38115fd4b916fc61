package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.Words;

/// 报请工作组 — 三.3.
record WorkingGroupReportBody(
        @ItemNo int itemNo,
        @Size(max = 50, message = "材料不超过50件") List<@Words(max = 200) String> materials) {
    WorkingGroupReportBody {
        materials = Absent.asEmpty(materials);
    }
}
