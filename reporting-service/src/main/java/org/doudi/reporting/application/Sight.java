package org.doudi.reporting.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.work.Duty;
import org.doudi.store.rest.Asker;
import org.doudi.store.rest.Role;

/// Who sees what — §10: the cases of one centre that an asker may see. Every query carries it as a predicate; roles add
/// up, and without a grant nothing is seen. Who stands back from a case (四(四)) does not see it in any role.
public record Sight(String centre, StaffId who, Set<Grant> grants) {
    public Sight {
        grants = Set.copyOf(grants);
        if (grants.isEmpty()) {
            throw Refusal.forbidden("ledger.no-sight", "接口约定", "您的岗位不能查阅台账");
        }
    }

    /// @param client the system that asks, as its account is called
    public static Sight of(Asker asker, String client, String centre) {
        Set<Grant> grants = new LinkedHashSet<>();
        asker.roles().forEach(role -> grants(role, asker, client).forEach(grants::add));
        return new Sight(centre, asker.who(), grants);
    }

    private static Stream<Grant> grants(Role role, Asker asker, String client) {
        return switch (role) {
            case CLERK, DUTY_CHIEF, CENTRE_LEAD, AUDITOR -> Stream.of(new Grant.Everything());
            case COORDINATOR, LEADER -> Stream.of(new Grant.OwnDepartment(asker.unit()));
            case BUREAU -> Stream.of(new Grant.MultiDepartment(), new Grant.Accountable());
            case WORKING_GROUP -> Stream.of(new Grant.ReportedToGroup());
            case DISCIPLINE -> Stream.of(new Grant.RentSeeking(), new Grant.Briefed());
            case HOTLINE, INTEGRATOR -> Stream.of(new Grant.OwnReferences(client));
            case ADMIN, SERVICE -> Stream.empty();
        };
    }

    /// One for each grant, which together see the same; itself where that is everything.
    public List<Sight> apart() {
        return grants.stream().anyMatch(Grant.Everything.class::isInstance)
                ? List.of(this)
                : grants.stream()
                        .map(grant -> new Sight(centre, who, Set.of(grant)))
                        .toList();
    }

    /// The department that somebody sees the cases of and nothing else: then of a case only its own part is shown.
    public Optional<OrgCode> onlyDepartment() {
        return grants.stream().allMatch(Grant.OwnDepartment.class::isInstance)
                ? grants.stream()
                        .map(Grant.OwnDepartment.class::cast)
                        .map(Grant.OwnDepartment::unit)
                        .findFirst()
                : Optional.empty();
    }

    /// Whether only the line of a case is shown, as to the system that brought it in.
    public boolean onlyLines() {
        return grants.stream().allMatch(Grant.OwnReferences.class::isInstance);
    }

    /// What is owed, as far as it concerns the asker: a department by its own duties, another system by none.
    public List<Duty> duties(List<Duty> all) {
        return onlyLines()
                ? List.of()
                : all.stream()
                        .filter(duty -> onlyDepartment()
                                .filter(unit -> !duty.unit().equals(Optional.of(unit)))
                                .isEmpty())
                        .toList();
    }

    /// Why somebody may see a case.
    public sealed interface Grant {
        /// 窗口、值班长、中心、审计.
        record Everything() implements Grant {}

        /// 协调专员、部门领导: the department has an order or a duty in it.
        record OwnDepartment(OrgCode unit) implements Grant {}

        /// 政务服务局 — 三.4.
        record MultiDepartment() implements Grant {}

        /// 政务服务局: somebody is proposed to answer for what happened in it — 四(四).
        record Accountable() implements Grant {}

        /// 工作组 — 三.3.
        record ReportedToGroup() implements Grant {}

        /// 纪委监委 — 四(四): 吃拿卡要 goes to it at once.
        record RentSeeking() implements Grant {}

        /// 纪委监委 — 六(二): it was handed over with a brief.
        record Briefed() implements Grant {}

        /// 12345热线、其他系统: what it brought in itself.
        record OwnReferences(String client) implements Grant {}
    }
}
