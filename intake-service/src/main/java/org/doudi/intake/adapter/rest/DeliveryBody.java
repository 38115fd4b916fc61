package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Words;

/// 材料已带来 — 四(二). None named: all that were missing.
record DeliveryBody(@Size(max = 50, message = "材料不超过50项") List<@Words(max = 200) String> items) {
    DeliveryBody {
        items = Absent.asEmpty(items);
    }
}
