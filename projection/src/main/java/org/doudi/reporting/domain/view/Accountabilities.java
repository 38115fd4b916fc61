package org.doudi.reporting.domain.view;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.doudi.events.Named;
import org.doudi.events.OrgCode;

/// 问责 — 四(四): who is to answer for what happened in a case, and how far that has come.
public record Accountabilities(List<Account> all) {
    public static final Accountabilities NONE = new Accountabilities(List.of());

    public Accountabilities {
        all = List.copyOf(all);
    }

    public Accountabilities proposed(UUID id, OrgCode unit) {
        return new Accountabilities(Routing.added(all, new Account(id, unit, Stage.PROPOSED)));
    }

    public Accountabilities now(UUID id, Stage stage) {
        UnaryOperator<Account> change = account -> new Account(id, account.unit(), stage);
        return new Accountabilities(Routing.changed(all, account -> account.id().equals(id), change));
    }

    /// One of them.
    public record Account(UUID id, OrgCode unit, Stage stage) {}

    /// How far it has come.
    public enum Stage implements Named {
        PROPOSED("已建议"),
        DECIDED("已决定"),
        CLOSED("已办结");

        private final String chinese;

        Stage(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }
}
