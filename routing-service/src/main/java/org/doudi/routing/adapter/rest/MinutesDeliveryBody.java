package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Moment.Tense;
import org.doudi.store.rest.input.UnitCode;

/// 送达纪要 to a unit that was absent — A-3. Now, where no time is given.
record MinutesDeliveryBody(
        @UnitCode String unit,
        @NotNull(message = "应填写送达方式") ContactMethod method,
        Optional<@Moment(Tense.PAST) Instant> deliveredAt) {}
