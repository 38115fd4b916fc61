package org.doudi.reporting.application.form;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.doudi.events.PersonalField;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;

/// 启封 by intake, in the name of whoever asks: it decides who may, and records the looking in the case.
public interface ClearTexts {
    /// @param bearer the asker's own token
    /// @param fields what the window recorded, by the name under which it is opened
    /// @param texts  what other stages recorded
    Uni<Words> open(
            String bearer,
            StreamId caseId,
            String purpose,
            Map<PersonalField, SealedText> fields,
            List<SealedText> texts);
}
