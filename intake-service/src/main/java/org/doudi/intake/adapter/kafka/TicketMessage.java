package org.doudi.intake.adapter.kafka;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.IntakeEvent.TicketCategory;
import org.doudi.events.ReporterType;
import org.doudi.intake.application.ReportForm;
import org.doudi.intake.application.Ticket;
import org.doudi.intake.application.input.GivenReference;
import org.doudi.intake.application.input.Reference;
import org.doudi.intake.application.input.Telephone;
import org.doudi.intake.domain.Phone;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Moment.Tense;
import org.doudi.store.rest.input.Words;

/// 12345工单 as the hotline sends it; `schemas/hotline-ticket.v1.json` tells it to the hotline.
record TicketMessage(
        @Reference String ticketNo,
        @Words(max = 20) String type,
        @NotNull @Valid CategoryMessage category,
        @Words(max = 60) String callerName,
        @Telephone String callerPhone,
        @Words(max = 4_000) String content,
        Optional<@GivenWords String> demand,
        @NotNull @Moment(Tense.PAST) Instant callTime,
        @NotNull @Moment(Tense.PAST) Instant dispatchedAt,
        Optional<@Moment Instant> replyDueAt,
        Optional<@GivenWords(max = 60) String> dispatchUnit,
        @NotNull @Pattern(regexp = "一般|紧急") String urgency) {
    private static final String NOT_TOLD = "工单未单列诉求，见反映问题";

    Ticket ticket() {
        return new Ticket(ticketNo, type, category.category(), callTime, replyDueAt, urgency, dispatchUnit, form());
    }

    private ReportForm form() {
        return new ReportForm(
                ReporterType.PERSON,
                Optional.of(callerName.strip()),
                Phone.parse(callerPhone),
                Optional.empty(),
                content,
                demand.orElse(NOT_TOLD),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Override
    public String toString() {
        return "［工单］";
    }

    /// 工单分类.
    record CategoryMessage(
            @Reference String code, @Words(max = 60) String name, Optional<@GivenReference String> scheme) {
        TicketCategory category() {
            return new TicketCategory(code, name, scheme);
        }
    }
}
