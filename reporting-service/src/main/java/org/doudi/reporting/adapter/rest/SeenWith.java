package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.SeenCases;
import org.doudi.reporting.domain.view.CaseView;

/// Which of the cases that something names the asker may know of.
@RequestScoped
public class SeenWith {
    private final Onlooker onlooker;
    private final SeenCases cases;

    SeenWith(Onlooker onlooker, SeenCases cases) {
        this.onlooker = onlooker;
        this.cases = cases;
    }

    Uni<Set<StreamId>> of(Collection<StreamId> named) {
        return cases.of(onlooker.sight(), named)
                .map(found -> found.stream().map(CaseView::id).collect(Collectors.toSet()));
    }
}
