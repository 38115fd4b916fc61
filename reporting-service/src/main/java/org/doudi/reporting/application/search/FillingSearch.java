package org.doudi.reporting.application.search;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.search.Openings.Refused;
import org.doudi.reporting.application.search.Openings.Wanted;
import org.doudi.reporting.application.search.SearchTexts.Due;
import org.jboss.logging.Logger;

/// 备检: what was said of cases is opened by intake, some cases at a time, and kept for the search. What is
/// refused in a batch is asked for case by case, so that one case is not in the way of others.
@ApplicationScoped
public class FillingSearch {
    private static final Logger LOG = Logger.getLogger(FillingSearch.class);
    private static final int AT_A_TIME = 20;

    private final SearchTexts texts;
    private final Openings openings;

    FillingSearch(SearchTexts texts, Openings openings) {
        this.texts = texts;
        this.openings = openings;
    }

    /// Answers how many were filled. Fails where intake cannot be asked; what was taken is due again later.
    public Uni<Integer> fill() {
        return texts.take(AT_A_TIME)
                .chain(due -> due.isEmpty() ? Uni.createFrom().item(0) : fill(due));
    }

    /// For how long the oldest text has been waiting.
    public Uni<Duration> lag() {
        return texts.lag();
    }

    private Uni<Integer> fill(List<Due> due) {
        return openings.open(due.stream().map(FillingSearch::wanted).toList())
                .chain(opened -> filled(due, opened))
                .onFailure(FillingSearch::isOfACase)
                .recoverWithUni(refused -> due.size() == 1 ? left(due.getFirst(), refused) : oneByOne(due));
    }

    private Uni<Integer> oneByOne(List<Due> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(each -> fill(List.of(each)))
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    private Uni<Integer> filled(List<Due> due, Map<StreamId, List<String>> opened) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(each ->
                        texts.fill(each, text(each, opened.getOrDefault(each.caseId(), List.of()))))
                .collect()
                .asList()
                .replaceWith(due.size());
    }

    /// Of an erased person nothing can be opened; anything else is tried again.
    private Uni<Integer> left(Due due, Throwable refused) {
        if (refused instanceof Refused why && why.isErased()) {
            return texts.forget(due.caseId()).replaceWith(0);
        }
        LOG.warnf("search.not-opened caseId=%s reason=%s", due.caseId(), refused.getMessage());
        return Uni.createFrom().item(0);
    }

    private static boolean isOfACase(Throwable failure) {
        return failure instanceof Refused refused && !refused.isOfTheAccount();
    }

    private static Wanted wanted(Due due) {
        return new Wanted(due.caseId(), due.replies());
    }

    private static String text(Due due, List<String> opened) {
        return Stream.concat(due.matter().stream(), opened.stream()).collect(Collectors.joining("\n"));
    }
}
