package org.doudi.local.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// 部门与组对齐 — 五(二): by department code. A second run finds nothing to do.
public final class GroupSync {
    private final List<Department> departments;
    private final KeycloakGroups groups;

    GroupSync(List<Department> departments, KeycloakGroups groups) {
        this.departments = List.copyOf(departments);
        this.groups = groups;
    }

    /// @param changes      in the order of the departments
    /// @param unregistered groups with a code that no department has; they are left as they are
    public record Plan(List<GroupChange> changes, List<String> unregistered) {}

    /// Whether anything is written.
    public enum Mode {
        APPLY,
        DRY_RUN
    }

    /// Answers what was done, or what there would be to do.
    public Plan run(Mode mode) {
        var plan = plan();
        switch (mode) {
            case APPLY -> plan.changes().forEach(this::apply);
            case DRY_RUN -> {}
        }
        return plan;
    }

    private Plan plan() {
        var present = groups.all();
        var changes = new ArrayList<GroupChange>();
        for (var department : departments) {
            changes.addAll(changes(department, present));
        }
        return new Plan(changes, unregistered(present));
    }

    private void apply(GroupChange change) {
        switch (change) {
            case GroupChange.Create create -> groups.create(create.department());
            case GroupChange.Amend amend ->
                groups.update(amend.group().with(amend.department().attributes()));
        }
    }

    private static List<? extends GroupChange> changes(Department department, List<Group> present) {
        var own = present.stream().filter(group -> isOf(department, group)).toList();
        return own.isEmpty()
                ? List.of(new GroupChange.Create(department))
                : own.stream()
                        .map(group -> new GroupChange.Amend(group, department))
                        .filter(amend -> !amend.changesNothing())
                        .toList();
    }

    /// A group that was made by hand may have the code as its name alone.
    private static boolean isOf(Department department, Group group) {
        return group.org().orElse(group.name()).equals(department.orgCode());
    }

    private List<String> unregistered(List<Group> present) {
        Set<String> codes = departments.stream().map(Department::orgCode).collect(Collectors.toSet());
        return present.stream()
                .filter(group ->
                        group.org().filter(code -> !codes.contains(code)).isPresent())
                .map(Group::name)
                .toList();
    }
}
