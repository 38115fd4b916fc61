package org.doudi.reporting.application.form;

import java.util.List;
import java.util.Optional;
import org.doudi.events.SealedText;

/// What stands on a form where the events hold a sealed text.
@FunctionalInterface
public interface Words {
    /// 密封: for a form that goes where nothing may be opened.
    Words SEALED = _ -> "（密封）";

    String of(SealedText text);

    default Optional<String> of(Optional<SealedText> text) {
        return text.map(this::of);
    }

    default List<String> of(List<SealedText> texts) {
        return texts.stream().map(this::of).toList();
    }
}
