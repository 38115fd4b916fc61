package org.doudi.intake.domain;

import java.util.List;
import java.util.Set;
import org.doudi.events.PersonalField;
import org.doudi.events.SealedText;

/// 启封: recorded before anything is shown.
public sealed interface OpeningCommand extends IntakeCommand {
    /// @param ties       what the asker has to do with the case
    /// @param fields     what this stage recorded itself
    /// @param otherTexts how many sealed texts of other views
    record OpenTexts(Staff by, Set<Tie> ties, SealedText purpose, List<PersonalField> fields, int otherTexts)
            implements OpeningCommand {
        public OpenTexts {
            ties = Set.copyOf(ties);
            fields = List.copyOf(fields);
        }
    }

    /// 查阅附件.
    record OpenAttachment(Staff by, Set<Tie> ties, SealedText purpose, int attachmentNo) implements OpeningCommand {
        public OpenAttachment {
            ties = Set.copyOf(ties);
        }
    }
}
