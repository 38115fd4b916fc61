package org.doudi.evaluation.domain;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.ItemState.Elsewhere;
import org.doudi.evaluation.domain.ItemState.Ended;
import org.doudi.evaluation.domain.Speaker.Citizen;
import org.doudi.evaluation.domain.Speaker.Platform;
import org.doudi.evaluation.domain.Speaker.Sender;
import org.doudi.evaluation.domain.Speaker.Staff;

/// Who may ask, and for which item: deny by default.
final class Asking {
    private Asking() {}

    static void as(Staff by, Role role, String code, String message) {
        if (!by.is(role)) {
            throw Refusal.forbidden(code, "三.5", message);
        }
    }

    static void asOneOf(Staff by, List<Role> roles, String code, String message) {
        if (roles.stream().noneMatch(by::is)) {
            throw Refusal.forbidden(code, "三.5", message);
        }
    }

    /// §10: a system has to do with what it sent itself; anything else is as if it did not exist.
    static void forReporter(Speaker by, EvaluationState state) {
        switch (by) {
            case Staff staff -> as(staff, Role.CLERK, "rating.window-only", "评价由“办不成事”反映窗口收集登记");
            // Code and PIN say who it is; the platform has asked for itself.
            case Citizen _, Platform _ -> {}
            case Sender(String client) -> {
                if (state.sender().filter(client::equals).isEmpty()) {
                    // Word for word what is said of a case that is not there.
                    throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
                }
            }
        }
    }

    /// The item that is meant: the one that is named, or the only one that is open. What has not come here is
    // elsewhere.
    static Chosen item(EvaluationState state, WhichItem which) {
        return switch (which) {
            case WhichItem.Named(int itemNo) -> named(state, itemNo);
            case WhichItem.TheOpenOne _ -> theOpenOne(state);
        };
    }

    private static Chosen named(EvaluationState state, int itemNo) {
        ItemState item = state.items().get(itemNo);
        if (item == null) {
            throw Refusal.unknown("item.unknown", "三.5", "办件中没有第" + itemNo + "项事项");
        }
        return new Chosen(itemNo, item);
    }

    private static Chosen theOpenOne(EvaluationState state) {
        List<Chosen> open =
                all(state).filter(item -> !(item.state() instanceof Ended)).toList();
        if (open.size() > 1) {
            throw Refusal.invalid("item.not-named", "三.3", "该办件有多个事项尚未了结，请写明事项序号");
        }
        return Stream.concat(open.stream(), all(state))
                .findFirst()
                .orElse(new Chosen(EvaluationState.WHOLE_CASE, Elsewhere.NEW));
    }

    private static Stream<Chosen> all(EvaluationState state) {
        return state.items().entrySet().stream().map(item -> new Chosen(item.getKey(), item.getValue()));
    }

    /// An item and where it stands.
    record Chosen(int itemNo, ItemState state) {}
}
