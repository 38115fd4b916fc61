package org.doudi.reporting.domain.knowledge;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.events.KnowledgeEvent.Article;
import org.doudi.events.RetirementCause;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// What is done with an article. Everything that the decision needs comes with it.
public sealed interface ArticleCommand {

    /// 发布.
    ///
    /// @param known of the cases that it cites, those that whoever publishes may see
    record Publish(Article article, Set<StreamId> known, StaffId by, LocalDate today) implements ArticleCommand {
        public Publish {
            known = Set.copyOf(known);
        }
    }

    /// 修订.
    record Revise(Article article, Set<StreamId> known, StaffId by, LocalDate today) implements ArticleCommand {
        public Revise {
            known = Set.copyOf(known);
        }
    }

    /// 停用.
    record Retire(RetirementCause cause, StaffId by) implements ArticleCommand {}
}
