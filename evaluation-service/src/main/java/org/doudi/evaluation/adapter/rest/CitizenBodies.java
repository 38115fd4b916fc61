package org.doudi.evaluation.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.application.RatingByCodeHolders.Said;
import org.doudi.evaluation.domain.RawRating;
import org.doudi.events.RatingChannel;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Words;
import org.jspecify.annotations.Nullable;

/// What the holder of a code says.
final class CitizenBodies {
    private CitizenBodies() {}

    /// 凭码评价: `level` counts from the best, in a scale of 3 or 5. `channel` is `QR` unless the code came by SMS.
    record Rating(
            @NotNull(message = "请输入受理单上的六位密码") @Pattern(regexp = "[0-9]{6}", message = "受理单上的密码为六位数字")
            String pin,

            int scale,
            int level,

            @Nullable @Size(max = 20, message = "评价原因不超过20条")
            List<@Words(max = 200) String> reasons,

            @Nullable @Size(max = 2000, message = "评价意见不超过2000字")
            String comment,

            @Nullable RatingChannel channel) {
        Said said() {
            return new Said(
                    new RawRating(scale, level),
                    Absent.asEmpty(reasons),
                    Optional.ofNullable(comment).filter(text -> !text.isBlank()),
                    way());
        }

        private RatingChannel way() {
            RatingChannel given = channel == null ? RatingChannel.QR : channel;
            return switch (given) {
                case QR, SMS -> given;
                case WINDOW, PHONE, HOTLINE, PLATFORM ->
                    throw Refusal.invalid("rating-code.channel-unknown", "三.5", "凭码评价的渠道为扫码或者短信", "channel");
            };
        }
    }
}
