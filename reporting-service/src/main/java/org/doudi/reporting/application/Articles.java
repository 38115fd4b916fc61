package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.CauseCode;
import org.doudi.events.KnowledgeEvent.Article;

/// 知识库 — 五(四): what is shown of it, and how it is found.
public interface Articles {
    /// Those that hold every word of the question, the last revised first; all of them where none is asked.
    Uni<Page<Shown>> list(String centre, Filter filter, Page.Request page);

    /// Whether shown or retired; none where there is none of the centre.
    Uni<Optional<Shown>> find(String centre, UUID id);

    /// What may help with a registration: of the same matter first, then of the same cause, then by how many
    /// pairs of characters it has in common with the text. What was written is not kept.
    Uni<List<Shown>> suggestions(String centre, Hint hint, int most);

    /// @param retired whether it is shown no more
    record Shown(UUID id, Article article, boolean retired, Instant publishedAt, Instant revisedAt) {}

    /// @param question words that it has to hold
    /// @param dueBy    to be looked through again by that day
    record Filter(
            Optional<String> question, Optional<String> matter, Optional<CauseCode> cause, Optional<LocalDate> dueBy) {}

    /// What is known of a registration while it is written.
    ///
    /// @param matter its code
    record Hint(Optional<String> matter, Optional<CauseCode> cause, Optional<String> text) {}
}
