package org.doudi.reporting.application.search;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;

/// 启封 by intake, the one way to clear text: each opening is recorded in its case, with its purpose.
public interface Openings {
    /// The clear texts of each case: whole or not at all. Fails with `Refused` where intake refuses, with
    /// anything else where it cannot be asked.
    Uni<Map<StreamId, List<String>>> open(List<Wanted> wanted);

    /// 受理内容 of a case, and these replies.
    record Wanted(StreamId caseId, List<SealedText> replies) {
        public Wanted {
            replies = List.copyOf(replies);
        }
    }

    /// 拒绝启封, with intake's code.
    final class Refused extends RuntimeException {
        private final String code;

        public Refused(String code) {
            super(code);
            this.code = code;
        }

        /// 个人信息已经删除: there is no key any more.
        boolean isErased() {
            return code.equals("reporter.erased");
        }

        /// It is refused whatever is asked for: the account, or the service, is not set up.
        boolean isOfTheAccount() {
            return code.isEmpty() || code.equals("opening.account-not-listed") || code.equals("request.forbidden");
        }
    }
}
