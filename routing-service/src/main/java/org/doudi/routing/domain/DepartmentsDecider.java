package org.doudi.routing.domain;

import java.util.List;
import java.util.Optional;
import org.doudi.decide.Decider;
import org.doudi.events.RoutingEvent.CoordinatorDesignated;
import org.doudi.events.RoutingEvent.CoordinatorRelieved;
import org.doudi.events.RoutingEvent.DepartmentEvent;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.DepartmentRenamed;

/// 部门名册 — 五(二): which departments there are, and from which day on each has which name and coordinators.
public final class DepartmentsDecider implements Decider<DepartmentCommand, DepartmentRegister, DepartmentEvent> {
    @Override
    public DepartmentRegister initial() {
        return DepartmentRegister.empty();
    }

    @Override
    public List<DepartmentEvent> decide(DepartmentCommand command, DepartmentRegister register) {
        return switch (command) {
            case RegisterDepartments registering -> register(registering, register);
            case RenameDepartment renaming -> List.of(Renaming.decide(renaming, register));
            case DesignateCoordinator designating -> List.of(Designating.decide(designating, register));
            case RelieveCoordinator relieving -> List.of(Designating.decide(relieving, register));
        };
    }

    /// Each department once.
    private static List<DepartmentEvent> register(RegisterDepartments command, DepartmentRegister register) {
        return command.departments().stream()
                .filter(department -> !register.codes().contains(department.orgCode()))
                .<DepartmentEvent>map(department -> new DepartmentRegistered(
                        department.orgCode(), department.name(), department.kind(), command.from()))
                .toList();
    }

    @Override
    public DepartmentRegister evolve(DepartmentRegister register, DepartmentEvent event) {
        return switch (event) {
            case DepartmentRegistered registered -> register.with(DepartmentEntry.of(registered));
            case DepartmentRenamed renamed -> register.with(renamed.orgCode(), entry -> entry.renamed(renamed));
            case CoordinatorDesignated it ->
                register.with(it.orgCode(), entry -> entry.coordinated(it.kind(), it.from(), Optional.of(it.person())));
            case CoordinatorRelieved it ->
                register.with(it.orgCode(), entry -> entry.coordinated(it.kind(), it.from(), Optional.empty()));
        };
    }

    @Override
    public Class<DepartmentEvent> eventType() {
        return DepartmentEvent.class;
    }
}
