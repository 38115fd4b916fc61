package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;

import java.util.List;
import java.util.Optional;
import org.doudi.events.ExclusionReason;
import org.doudi.events.HotlineStatus;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.TicketCategory;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.domain.ledger.Ledger;
import org.doudi.reporting.domain.ledger.LedgerLine;
import org.doudi.reporting.domain.view.Ticket;
import org.doudi.reporting.domain.view.Ticket.Result;
import org.junit.jupiter.api.Test;

/// 12345工单 in the ledger — 二(五): whether it is urgent, the hotline's own limit, and what went back to it.
public class TicketTest {
    private static final String NO = "WSQ2026020900017";
    private static final String LIMIT = "2026-02-12T17:30";

    @Test
    void anUrgentTicketIsMarked_withTheHotlinesLimit() {
        assertThat(line(from("紧急"))).hasValue(new Ticket(true, Optional.of(Story.at(LIMIT)), Optional.empty()));
        assertThat(line(from("一般")))
                .hasValueSatisfying(ticket -> assertThat(ticket.urgent()).isFalse());
    }

    @Test
    void theLastResultIsShown_andWhetherTheHotlineStillWaits() {
        Story story = from("紧急").on("2026-02-09T09:10").then(Told.registered(1), told(HotlineStatus.ACCEPTED, false));
        assertThat(line(story).orElseThrow().told())
                .hasValue(new Result(HotlineStatus.ACCEPTED, false, Story.at("2026-02-09T09:10")));

        story.on("2026-02-11T16:00").then(told(HotlineStatus.COMPLETED, true));
        assertThat(line(story).orElseThrow().told())
                .hasValue(new Result(HotlineStatus.COMPLETED, true, Story.at("2026-02-11T16:00")));
    }

    @Test
    void acceptingItKeepsItsMarks_andADepartmentSeesThem() {
        Story story = from("紧急").then(Told.registered(1));

        LedgerLine line = Ledger.lineOf(story.view());
        assertThat(line.reference()).hasValue(NO);
        assertThat(line.seenBy(BDC).ticket()).isEqualTo(line.ticket()).isPresent();
    }

    @Test
    void whatCameOtherwiseHasNone() {
        assertThat(line(Story.of("window").then(Told.registered(1)))).isEmpty();
        assertThat(line(Story.from("office", "rest").then(Told.received("2026-02-09T09:00"))))
                .isEmpty();
    }

    /// A projection that is not rebuilt goes on with the views that it has.
    @Test
    void aViewThatWasStoredWithoutItIsRead() {
        Story story = from("紧急").then(told(HotlineStatus.ACCEPTED, false));

        assertThat(ViewJson.view(ViewJson.write(story.view()))).isEqualTo(story.view());
        String before = ViewJson.write(story.view()).replaceFirst("\"ticket\":\\{.*?\\}\\},", "");
        assertThat(before).doesNotContain("urgent");
        assertThat(ViewJson.view(before).onSite().reception().ticket()).isEmpty();
    }

    public static Story from(String urgency) {
        return Story.from("hotline-12345", "ticket")
                .then(new HotlineTicketReceived(
                        NO,
                        "求助",
                        new TicketCategory("0301", "不动产登记", Optional.empty()),
                        Story.at("2026-02-09T08:40"),
                        Optional.of(Story.at(LIMIT)),
                        urgency,
                        Optional.empty(),
                        Told.registration(BDC)));
    }

    public static HotlineResultReturned told(HotlineStatus status, boolean answered) {
        return new HotlineResultReturned(
                NO, status, List.of(), answered, Optional.<ExclusionReason>empty(), Optional.empty());
    }

    private static Optional<Ticket> line(Story story) {
        return Ledger.lineOf(story.view()).ticket();
    }
}
