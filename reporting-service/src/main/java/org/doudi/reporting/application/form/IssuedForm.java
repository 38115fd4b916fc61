package org.doudi.reporting.application.form;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;
import org.doudi.papers.Paper;

/// 出具的单据: one form of a case, as its events fill it in.
///
/// @param id      of the event that issued it
/// @param unit    the department that it is for or from; none where it is the window's and the reporter's
/// @param number  编号, 文号; none where it has none of its own
/// @param written what stands on it, once the words are known
public record IssuedForm(
        UUID id,
        FormKind kind,
        Optional<OrgCode> unit,
        Optional<String> number,
        Instant issuedAt,
        Function<Words, Paper> written) {
    public Paper paper(Words words) {
        return written.apply(words);
    }

    /// What has to be opened to fill it in, each once: the form itself says so.
    public List<SealedText> sealed() {
        Set<SealedText> asked = new LinkedHashSet<>();
        var _ = written.apply(text -> {
            asked.add(text);
            return "";
        });
        return List.copyOf(asked);
    }
}
