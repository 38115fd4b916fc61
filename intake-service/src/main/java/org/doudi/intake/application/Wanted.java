package org.doudi.intake.application;

import java.util.List;
import org.doudi.events.PersonalField;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;

/// 要查阅的内容 of one case.
///
/// @param fields what this stage recorded itself
/// @param texts  what other views returned
public record Wanted(StreamId caseId, List<PersonalField> fields, List<SealedText> texts) {
    public Wanted {
        fields = fields.stream().distinct().toList();
        texts = List.copyOf(texts);
    }

    int values() {
        return fields.size() + texts.size();
    }
}
