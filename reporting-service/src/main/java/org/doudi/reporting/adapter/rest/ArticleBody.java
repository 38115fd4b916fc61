package org.doudi.reporting.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ArticleKind;
import org.doudi.events.CauseCode;
import org.doudi.events.KnowledgeEvent.Article;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.Words;

/// 知识库条目 — 五(四).
///
/// @param reason   how it comes about that business fails
/// @param cases    from which it was learnt
/// @param owner    who keeps it true
/// @param reviewBy until when it is looked through again
record ArticleBody(
        @NotNull(message = "应填写种类") ArticleKind kind,
        Optional<@Valid MatterBody> matter,
        @NotNull(message = "应填写原因类别") CauseCode cause,
        @Words(max = 100) String title,
        @Words String reason,
        @Words String solution,
        @Size(max = 50, message = "引用的办件不超过50个") List<@NotNull UUID> cases,
        @Account String owner,
        @NotNull(message = "应填写复核日期") LocalDate reviewBy) {
    ArticleBody {
        cases = Absent.asEmpty(cases);
    }

    Article article() {
        return new Article(
                kind,
                matter.map(MatterBody::matter),
                cause,
                title,
                reason,
                solution,
                cases.stream().distinct().map(StreamId::new).toList(),
                new StaffId(owner),
                reviewBy);
    }
}
