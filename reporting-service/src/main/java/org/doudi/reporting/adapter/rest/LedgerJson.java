package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.search.SearchingLedger.Found;
import org.doudi.reporting.domain.ledger.LedgerLine;
import org.doudi.reporting.domain.view.Ticket;

/// 台账 — §3: a line with its codes and words. 反映人 and 主要内容 are opened by intake alone, for those who may.
///
/// @param related   关联办件: 并单、再次反映
/// @param archiveNo 归档号
/// @param light     灯: of what is most urgent; none where nothing is owed any more
/// @param snippet   摘录 around what was searched, with numbers masked; none in lists that were not searched
record LedgerJson(
        StreamId caseId,
        Optional<String> number,
        Term state,
        Term channel,
        Optional<String> reference,
        Optional<TicketJson> ticket,
        Instant receivedAt,
        Optional<Instant> acceptedAt,
        List<Term> scopes,
        Optional<Term> category,
        Optional<Matter> matter,
        List<Names.Unit> units,
        ConsultationJson consultation,
        LedgerLine.Progress progress,
        List<LateJson> late,
        EndingJson ending,
        Optional<LedgerLine.Related> related,
        List<Term> marks,
        Optional<String> archiveNo,
        Optional<LightJson> light,
        Optional<String> snippet,
        Links links) {

    /// Departments are called as on the day of receipt.
    static LedgerJson of(LedgerRow row, Legend legend) {
        return of(row, legend, Optional.empty());
    }

    static LedgerJson of(Found found, Legend legend) {
        return of(found.row(), legend, Optional.of(found.snippet()));
    }

    private static LedgerJson of(LedgerRow row, Legend legend, Optional<String> snippet) {
        LedgerLine line = row.line();
        Names.AsOf names = legend.names().at(line.receivedAt());
        return new LedgerJson(
                row.caseId(),
                line.number(),
                Term.of(line.state()),
                Term.of(line.channel()),
                line.reference(),
                line.ticket().map(TicketJson::of),
                line.receivedAt(),
                line.acceptedAt(),
                Term.of(line.about().scopes()),
                Term.of(line.about().category()),
                line.about().matter(),
                names.of(line.units()),
                ConsultationJson.of(line.consultation()),
                line.progress(),
                line.late().stream().map(late -> LateJson.of(late, names)).toList(),
                EndingJson.of(line.ending()),
                line.related(),
                Term.of(line.marks()),
                line.archiveNo(),
                legend.light(row.duties()),
                snippet,
                Links.of(row.caseId()));
    }

    /// 12345工单 — 二(五): 紧急、热线时限、最近一次结果回传.
    ///
    /// @param answered whether the hotline has nothing more to wait for
    record TicketJson(
            boolean urgent, Optional<Instant> dueAt, Optional<Term> told, Optional<Instant> toldAt, boolean answered) {
        static TicketJson of(Ticket ticket) {
            Optional<Ticket.Result> told = ticket.told();
            return new TicketJson(
                    ticket.urgent(),
                    ticket.dueAt(),
                    Term.of(told.map(Ticket.Result::status)),
                    told.map(Ticket.Result::at),
                    told.filter(Ticket.Result::answered).isPresent());
        }
    }

    /// 现场协商结果、研判时间与结论.
    record ConsultationJson(
            Optional<Term> resolved,
            Optional<String> escalation,
            Optional<Instant> scheduledAt,
            Optional<Instant> concludedAt,
            List<Term> outcomes) {
        static ConsultationJson of(LedgerLine.Consultation said) {
            return new ConsultationJson(
                    Term.of(said.resolved()),
                    said.escalation(),
                    said.scheduledAt(),
                    said.concludedAt(),
                    Term.of(said.outcomes()));
        }
    }

    /// 是否超期（谁）.
    record LateJson(Term clock, Names.Unit unit, Term role) {
        static LateJson of(LedgerLine.Late late, Names.AsOf names) {
            return new LateJson(Term.of(late.clock()), names.of(late.unit()), Term.of(late.role()));
        }
    }

    /// 评价、重办轮次、回访结果、闭环方式、不予受理原因.
    record EndingJson(
            Optional<Term> rating,
            int reworks,
            Optional<Term> followUp,
            Optional<Term> closure,
            Optional<Term> refusal) {
        static EndingJson of(LedgerLine.Ending ending) {
            return new EndingJson(
                    Term.of(ending.rating()),
                    ending.reworks(),
                    Term.of(ending.followUp()),
                    Term.of(ending.closure()),
                    Term.of(ending.refusal()));
        }
    }

    /// Where more of a case is told.
    record Links(String self, String timeline) {
        static Links of(StreamId id) {
            return new Links("/api/v1/ledger/" + id, "/api/v1/cases/" + id + "/timeline");
        }
    }
}
