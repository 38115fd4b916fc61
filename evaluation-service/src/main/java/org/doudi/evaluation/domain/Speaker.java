package org.doudi.evaluation.domain;

import java.util.Optional;
import java.util.Set;
import org.doudi.events.StaffId;

/// 谁来说: the reporter's word reaches the stage through a member of staff, or through the system that sent the
/// reflection.
public sealed interface Speaker {
    /// Who typed it in for the reporter, where staff did: it stays marked.
    Optional<StaffId> typedBy();

    /// 工作人员.
    record Staff(StaffId who, Set<Role> roles) implements Speaker {
        public Staff {
            roles = Set.copyOf(roles);
        }

        boolean is(Role role) {
            return roles.contains(role);
        }

        @Override
        public Optional<StaffId> typedBy() {
            return Optional.of(who);
        }
    }

    /// 当事人, by code and PIN.
    record Citizen() implements Speaker {
        @Override
        public Optional<StaffId> typedBy() {
            return Optional.empty();
        }
    }

    /// 好差评平台, which asked the reporter itself.
    record Platform() implements Speaker {
        @Override
        public Optional<StaffId> typedBy() {
            return Optional.empty();
        }
    }

    /// 来源系统: 12345 or another system, by the name that it is recorded under, for example `client:hotline-12345`.
    record Sender(String client) implements Speaker {
        @Override
        public Optional<StaffId> typedBy() {
            return Optional.empty();
        }
    }
}
