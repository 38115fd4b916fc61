package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;

/// 多部门协调 — 三.4: who took part, what was settled, what comes next. The texts are sealed before they are recorded.
record CoordinationBody(
        @ItemNo int itemNo,
        @Size(max = 20, message = "参加单位不超过20个") List<@UnitCode String> units,
        @Words String settled,
        @Words String nextStep) {
    CoordinationBody {
        units = Absent.asEmpty(units);
    }

    List<OrgCode> codes() {
        return units.stream().map(OrgCode::new).toList();
    }
}
