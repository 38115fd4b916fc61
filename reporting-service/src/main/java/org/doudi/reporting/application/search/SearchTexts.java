package org.doudi.reporting.application.search;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;

/// What is searched, and what is still to be opened for it.
public interface SearchTexts {
    /// Takes some cases of which something was said that is not searched yet; whoever looks meanwhile takes
    /// others. One that is not filled is taken again a minute later.
    Uni<List<Due>> take(int most);

    /// What a case is searched by from now on; nothing where its person was erased meanwhile. Where more
    /// was said meanwhile, it stays due.
    Uni<Void> fill(Due due, String text);

    /// Nothing of it is searched any more, and never again.
    Uni<Void> forget(StreamId caseId);

    /// For how long the oldest text that is not searched yet has been waiting.
    Uni<Duration> lag();

    /// @param revision how often something was said
    /// @param matter   事项, which is no secret
    /// @param replies  the last ones
    record Due(StreamId caseId, long revision, Optional<String> matter, List<SealedText> replies) {
        public Due {
            replies = List.copyOf(replies);
        }
    }
}
