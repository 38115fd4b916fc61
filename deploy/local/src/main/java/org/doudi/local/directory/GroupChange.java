package org.doudi.local.directory;

import java.util.stream.Collectors;

/// What a group lacks to be in line with the register. Nothing is ever deleted.
public sealed interface GroupChange {
    /// For a person to read.
    String told();

    /// 新建组.
    record Create(Department department) implements GroupChange {
        @Override
        public String told() {
            return "新建组 " + department.orgCode() + "（" + department.name() + "）";
        }
    }

    /// 改属性: its members stay, and so does whatever else it carries.
    record Amend(Group group, Department department) implements GroupChange {
        @Override
        public String told() {
            return "修改组 " + group.name() + "："
                    + department.attributes().entrySet().stream()
                            .filter(wanted -> !group.first(wanted.getKey())
                                    .filter(wanted.getValue()::equals)
                                    .isPresent())
                            .map(wanted -> wanted.getKey() + " “"
                                    + group.first(wanted.getKey()).orElse("") + "” 改为 “" + wanted.getValue() + "”")
                            .collect(Collectors.joining("，"));
        }

        boolean changesNothing() {
            return group.with(department.attributes()).equals(group);
        }
    }
}
