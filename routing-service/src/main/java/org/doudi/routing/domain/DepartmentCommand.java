package org.doudi.routing.domain;

/// What can be asked of the register of departments (五(二)).
public sealed interface DepartmentCommand
        permits RegisterDepartments, RenameDepartment, DesignateCoordinator, RelieveCoordinator {}
