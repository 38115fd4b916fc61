package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.events.StreamId;

/// 核对受理单密码: whether whoever follows a case holds its acceptance slip. A mistyped PIN is no fact of the case, so
/// none is recorded; it is counted for a while, and too many are answered no more.
@ApplicationScoped
public class CheckingSlips {
    private final RatingSecrets secrets;
    private final SlipTries tries;

    CheckingSlips(RatingSecrets secrets, SlipTries tries) {
        this.secrets = secrets;
        this.tries = tries;
    }

    /// Whether there is such a case is not looked at: of one that there is none of, some PIN is right as well.
    public Uni<SlipFound> check(StreamId caseId, String pin) {
        return secrets.isPinOf(caseId, pin)
                ? tries.isOpen(caseId).map(open -> open ? SlipFound.RIGHT : SlipFound.TOO_MANY)
                : tries.countWrong(caseId).map(counted -> counted ? SlipFound.WRONG : SlipFound.TOO_MANY);
    }
}
