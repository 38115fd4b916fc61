package org.doudi.reporting.application.form;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CauseCode;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.CaseAmended;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.OrgCode;
import org.doudi.events.PersonalField;
import org.doudi.events.Recorded;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;

/// What several forms of a case have in common.
final class CaseOnPaper {
    private static final String ANONYMOUS = "（匿名）";
    private static final String KEPT_FROM_UNITS = "（反映工作作风，对单位保密）";

    private final List<Recorded<DomainEvent>> events;
    private final UnitNames names;
    private final Optional<CaseRegistered> registered;
    private final Optional<CaseAmended> amended;

    CaseOnPaper(List<Recorded<DomainEvent>> events, UnitNames names) {
        this.events = List.copyOf(events);
        this.names = names;
        this.registered = told(CaseRegistered.class).reduce((_, later) -> later);
        this.amended = told(CaseAmended.class).reduce((_, later) -> later);
    }

    boolean isRegistered() {
        return registered.isPresent();
    }

    /// 编号.
    String caseNo() {
        return registered().caseNo().value();
    }

    private CaseRegistered registered() {
        return registered.orElseThrow(() -> new IllegalStateException("what was not accepted has no forms"));
    }

    /// As the form reads now — 登记更正.
    Registration form() {
        return amended.map(CaseAmended::registration)
                .orElseGet(() -> registered().registration());
    }

    Optional<SealedText> windowOpinion() {
        return amended.map(CaseAmended::windowOpinion)
                .orElseGet(() -> registered().windowOpinion());
    }

    String reporter(Words words) {
        return words.of(form().reporterName()).orElse(ANONYMOUS);
    }

    /// 反映人 on a paper that goes to a unit — 二(三): of whom it complains does not learn who complained.
    String reporterForUnits(Words words) {
        return isAboutConduct() ? KEPT_FROM_UNITS : reporter(words);
    }

    private boolean isAboutConduct() {
        List<ScopeCode> scope = amended.map(CaseAmended::scopeCodes)
                .orElseGet(() -> registered().scopeCodes());
        List<CauseCode> causes = amended.map(CaseAmended::causeCodes)
                .orElseGet(() -> registered().causeCodes());
        return scope.contains(ScopeCode.CONDUCT)
                || Stream.concat(Stream.of(causes), told(CaseClassified.class).map(CaseClassified::causeCodes))
                        .anyMatch(named -> named.contains(CauseCode.RENT_SEEKING));
    }

    /// 受理内容 that stands on the forms, by the name under which it is opened.
    Map<PersonalField, SealedText> fields() {
        Registration form = form();
        Map<PersonalField, SealedText> fields = new EnumMap<>(PersonalField.class);
        form.reporterName().ifPresent(text -> fields.put(PersonalField.REPORTER_NAME, text));
        form.reporterPhone().ifPresent(text -> fields.put(PersonalField.REPORTER_PHONE, text));
        fields.put(PersonalField.PROBLEM, form.problem());
        fields.put(PersonalField.DEMAND, form.demand());
        form.suggestion().ifPresent(text -> fields.put(PersonalField.SUGGESTION, text));
        windowOpinion().ifPresent(text -> fields.put(PersonalField.WINDOW_OPINION, text));
        return fields;
    }

    String unit(OrgCode unit, Instant at) {
        return names.of(unit, at);
    }

    <E> Stream<E> told(Class<E> type) {
        return all(type).map(Recorded::event);
    }

    <E> Stream<Recorded<E>> all(Class<E> type) {
        return recorded(events.stream(), type);
    }

    /// What arrived after that one.
    <E> Stream<Recorded<E>> after(EventMetadata first, Class<E> type) {
        return recorded(
                events.stream()
                        .dropWhile(event -> !event.metadata().id().equals(first.id()))
                        .skip(1),
                type);
    }

    private static <E> Stream<Recorded<E>> recorded(Stream<Recorded<DomainEvent>> events, Class<E> type) {
        return events.filter(event -> type.isInstance(event.event()))
                .map(event -> new Recorded<>(event.metadata(), type.cast(event.event())));
    }
}
