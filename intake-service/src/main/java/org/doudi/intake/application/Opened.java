package org.doudi.intake.application;

import java.util.List;
import java.util.Map;
import org.doudi.events.PersonalField;
import org.doudi.events.StreamId;

/// 启封的内容 of one case in clear, for the eyes of the one who asked; never printed, never kept.
///
/// @param version of the case, now that the opening is recorded in it
/// @param fields  those under which something was recorded
/// @param texts   in the order in which they were asked
public record Opened(StreamId caseId, long version, Map<PersonalField, String> fields, List<String> texts) {
    @Override
    public String toString() {
        return "［明文］";
    }
}
