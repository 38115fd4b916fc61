package org.doudi.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.AmendedField;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseAmended;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.ScopeCode;
import org.doudi.intake.domain.AmendingCommand.AmendCase;

/// 登记更正 — 三.1 如实: what was signed is put right in the open, by the duty chief and with a reason.
final class Amending {
    private static final String CLAUSE = "三.1";

    private Amending() {}

    static List<IntakeEvent> decide(AmendingCommand command, IntakeState state) {
        return switch (command) {
            case AmendCase amend -> amend(amend, state);
        };
    }

    private static List<IntakeEvent> amend(AmendCase command, IntakeState state) {
        if (!command.by().is(Role.DUTY_CHIEF)) {
            throw Refusal.forbidden("amendment.chief-only", CLAUSE, "登记内容由值班长批准更正");
        }
        CaseRegistered before = Asking.accepted(state).file().registered();
        Amendment change = command.amendment();
        List<AmendedField> fields = fields(change, before);
        if (fields.isEmpty()) {
            throw Refusal.invalid("amendment.nothing-changed", CLAUSE, "没有需要更正的内容");
        }
        checkAnonymity(change, before.registration());
        change.scope().ifPresent(scope -> checkScope(scope, before.scopeCodes()));
        change.causes().ifPresent(causes -> checkCauses(causes, before.causeCodes()));
        return List.of(new CaseAmended(
                fields,
                amended(before.registration(), change),
                change.scope().orElse(before.scopeCodes()),
                change.causes().orElse(before.causeCodes()),
                change.windowOpinion().or(before::windowOpinion),
                command.reason(),
                command.by().who()));
    }

    private static Registration amended(Registration before, Amendment change) {
        return new Registration(
                before.subject(),
                before.reporterKey(),
                change.reporterType().orElse(before.reporterType()),
                change.reporterName().or(before::reporterName),
                change.reporterPhone().or(before::reporterPhone),
                change.organisation().or(before::organisation),
                change.problem().orElse(before.problem()),
                change.demand().orElse(before.demand()),
                change.suggestion().or(before::suggestion),
                change.matter().or(before::matter),
                change.involvedUnits().orElse(before.involvedUnits()),
                change.visitCount().or(before::visitCount));
    }

    /// A sealed text does not show whether it reads the same, so it counts as another.
    private static List<AmendedField> fields(Amendment change, CaseRegistered before) {
        Registration form = before.registration();
        List<AmendedField> fields = new ArrayList<>();
        other(fields, AmendedField.REPORTER_TYPE, change.reporterType(), form.reporterType());
        given(fields, AmendedField.REPORTER_NAME, change.reporterName());
        given(fields, AmendedField.REPORTER_PHONE, change.reporterPhone());
        given(fields, AmendedField.ORGANISATION, change.organisation());
        given(fields, AmendedField.PROBLEM, change.problem());
        given(fields, AmendedField.DEMAND, change.demand());
        given(fields, AmendedField.SUGGESTION, change.suggestion());
        given(
                fields,
                AmendedField.MATTER,
                change.matter().filter(now -> !form.matter().equals(Optional.of(now))));
        other(fields, AmendedField.INVOLVED_UNITS, change.involvedUnits(), form.involvedUnits());
        given(
                fields,
                AmendedField.VISIT_COUNT,
                change.visitCount().filter(now -> !form.visitCount().equals(Optional.of(now))));
        other(fields, AmendedField.SCOPE, change.scope(), before.scopeCodes());
        other(fields, AmendedField.CAUSES, change.causes(), before.causeCodes());
        given(fields, AmendedField.WINDOW_OPINION, change.windowOpinion());
        return fields;
    }

    private static <T> void other(List<AmendedField> fields, AmendedField field, Optional<T> now, T before) {
        given(fields, field, now.filter(value -> !value.equals(before)));
    }

    private static void given(List<AmendedField> fields, AmendedField field, Optional<?> now) {
        if (now.isPresent()) {
            fields.add(field);
        }
    }

    /// A ticket stays one, and whoever complained of conduct stays protected from the unit.
    private static void checkScope(List<ScopeCode> scope, List<ScopeCode> before) {
        if (scope.isEmpty()) {
            throw Refusal.invalid("registration.scope-missing", "二", "受理应当至少选择一项受理范围");
        }
        if (scope.contains(ScopeCode.HOTLINE_12345) != before.contains(ScopeCode.HOTLINE_12345)) {
            throw Refusal.invalid("registration.scope-not-hotline", "二(五)", "只有12345热线派发的工单属于该受理范围");
        }
        if (before.contains(ScopeCode.CONDUCT) && !scope.contains(ScopeCode.CONDUCT)) {
            throw conductStays();
        }
    }

    private static void checkCauses(List<CauseCode> causes, List<CauseCode> before) {
        if (before.contains(CauseCode.RENT_SEEKING) && !causes.contains(CauseCode.RENT_SEEKING)) {
            throw conductStays();
        }
    }

    /// Nobody writes a name onto what was reflected without one — A-28.
    private static void checkAnonymity(Amendment change, Registration before) {
        boolean names = change.reporterName().isPresent()
                || change.reporterPhone().isPresent()
                || change.organisation().isPresent();
        if (before.anonymous() && names) {
            throw Refusal.invalid("amendment.anonymous-stays", CLAUSE, "匿名反映不能补登身份；反映人愿意实名的，另行登记并按再次反映或者并单处理");
        }
    }

    private static Refusal conductStays() {
        return Refusal.invalid("amendment.conduct-stays", "二(三)", "反映工作作风的，不能更正为不反映：反映人仍受保护");
    }
}
