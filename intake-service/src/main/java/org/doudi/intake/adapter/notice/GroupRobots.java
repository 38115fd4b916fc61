package org.doudi.intake.adapter.notice;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeFailure;
import org.doudi.intake.application.notice.Delivery;
import org.doudi.intake.application.notice.Letter;
import org.doudi.intake.application.notice.NoticeCarrier;
import org.doudi.intake.application.notice.NoticesConfig;
import org.doudi.intake.application.notice.NoticesConfig.Group;

/// 企业微信、钉钉 group robots: a line of text. They say what came of it in the body, whatever the
/// status, and know no ids: where a sender dies at the wrong moment the group reads a line twice.
@ApplicationScoped
public class GroupRobots implements NoticeCarrier {
    /// Busy, or too many lines in a minute: 企业微信 -1 and 45009, 钉钉 -1, 130101 and 660026.
    private static final Set<Integer> NOT_NOW = Set.of(-1, 45_009, 130_101, 660_026);

    private final Map<String, Group> groups;
    private final Posting posting;
    private final Clock real = Clock.systemUTC();

    GroupRobots(NoticesConfig config, Posting posting) {
        this.groups = Map.copyOf(config.groups());
        this.posting = posting;
    }

    @Override
    public Set<NoticeChannel> channels() {
        return Set.of(NoticeChannel.WECOM, NoticeChannel.DINGTALK);
    }

    @Override
    public Uni<Delivery> carry(Letter letter) {
        return letter.notice()
                .to()
                .line()
                .map(groups::get)
                .map(group -> say(group, letter))
                .orElseGet(() -> Uni.createFrom().item(new Delivery.Refused(NoticeFailure.LINE_REMOVED)));
    }

    private Uni<Delivery> say(Group group, Letter letter) {
        String body = posting.write(Map.of(
                "msgtype",
                "text",
                "text",
                Map.of("content", "【办不成事】" + letter.text().words())));
        return posting.post(DingTalkSignature.signed(group, real.instant()), Map.of(), body)
                .map(this::delivery);
    }

    private Delivery delivery(Posting.Answer answer) {
        if (!answer.isTaken()) {
            return answer.delivery();
        }
        JsonNode code = posting.read(answer).path("errcode");
        if (code.isInt() && code.asInt() == 0) {
            return new Delivery.Accepted();
        }
        return code.isInt() && NOT_NOW.contains(code.asInt())
                ? new Delivery.NotNow("errcode " + code.asInt())
                : new Delivery.Refused(NoticeFailure.REFUSED);
    }
}
