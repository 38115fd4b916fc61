package org.doudi.reporting.domain.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ReportingEvent.CommonIssueIdentified;
import org.doudi.events.ReportingEvent.ImprovementAdopted;
import org.doudi.events.StreamId;

/// 同类问题: as often as it was found, and what was done about it.
public record IssueState(List<CommonIssueIdentified> found, List<ImprovementAdopted> improvements) {
    static final IssueState NOTHING = new IssueState(List.of(), List.of());

    public IssueState {
        found = List.copyOf(found);
        improvements = List.copyOf(improvements);
    }

    public Optional<CommonIssueIdentified> first() {
        return found.stream().findFirst();
    }

    /// Its cases, whenever they were named.
    public List<StreamId> cases() {
        return found.stream().flatMap(each -> each.cases().stream()).distinct().toList();
    }

    IssueState with(CommonIssueIdentified event) {
        List<CommonIssueIdentified> all = new ArrayList<>(found);
        all.add(event);
        return new IssueState(all, improvements);
    }

    IssueState with(ImprovementAdopted event) {
        List<ImprovementAdopted> all = new ArrayList<>(improvements);
        all.add(event);
        return new IssueState(found, all);
    }

    boolean knows(IssueCommand.Identify command) {
        return found.stream()
                .anyMatch(each -> each.firstDay().equals(command.firstDay())
                        && each.cases().containsAll(command.cases()));
    }

    boolean knows(IssueCommand.Adopt command) {
        return improvements.stream()
                .anyMatch(each -> each.measure().equals(command.measure())
                        && each.unit().equals(command.unit())
                        && each.owner().equals(command.owner())
                        && each.dueBy().equals(command.dueBy())
                        && each.effectiveFrom().equals(command.effectiveFrom()));
    }
}
