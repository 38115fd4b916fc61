package org.doudi.intake.application.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.NoticeTemplate;

/// 通知渠道 of an installation: each is off until it is set. A name of a mailbox, group or system goes
/// into the log, so it is a word of the house's, and no person's.
@ConfigMapping(prefix = "doudi.intake.notices")
public interface NoticesConfig {
    /// 短信网关.
    Optional<Sms> sms();

    /// 邮箱, by name.
    Map<String, Mailbox> mailboxes();

    /// 企业微信、钉钉 groups, by name.
    Map<String, Group> groups();

    /// 对接系统, by name.
    Map<String, Subscriber> subscribers();

    /// Pauses between the tries, in real time; one try more than there are pauses.
    @WithDefault("1M,5M,30M,2H")
    List<Duration> retryAfter();

    /// What is older is no news. Longer than the longest holiday, so that nothing gets old over one.
    @WithDefault("14D")
    Duration newsFor();

    /// A gateway over HTTP.
    interface Sms {
        URI url();

        /// Sent as `Authorization: Bearer …`.
        String secret();

        /// 短信签名.
        String signName();

        /// Where a reporter may ask: in every text.
        String windowPhone();

        /// The gateway's code of each template; one that has none is not sent as a text message.
        Map<NoticeTemplate, String> templates();
    }

    /// 邮箱.
    interface Mailbox {
        String address();

        /// Codes of departments, and `WINDOW`, `DUTY_CHIEF`, `CENTRE`, `BUREAU`, `WORKING_GROUP`.
        Set<String> reads();
    }

    /// 群机器人.
    interface Group {
        Kind kind();

        URI url();

        /// 加签, of DingTalk.
        Optional<String> secret();

        /// As of a mailbox.
        Set<String> reads();

        /// Whose robot it is.
        enum Kind {
            WECOM,
            DINGTALK
        }
    }

    /// Standard Webhooks.
    interface Subscriber {
        URI url();

        /// `whsec_…`.
        String secret();

        Set<NoticeTemplate> wants();
    }
}
