package org.doudi.evaluation.adapter.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.OrgCode;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;
import org.jspecify.annotations.Nullable;

/// What requests say.
final class Bodies {
    private Bodies() {}

    /// 邀请评价.
    record Invitation(
            @ItemNo @Nullable Integer itemNo,
            @NotNull(message = "请选择邀请方式") ContactMethod method) {}

    /// 联系记录.
    record Attempt(
            @ItemNo @Nullable Integer itemNo,

            @NotNull(message = "请选择是否联系上") AttemptOutcome outcome,
            @NotNull(message = "请选择联系方式") ContactMethod method) {}

    /// 评价: `level` counts from the best, in the scale of its source (3, or 5 of 好差评).
    record Rating(
            @ItemNo @Nullable Integer itemNo,
            int scale,
            int level,

            @Nullable @Size(max = 20, message = "评价原因不超过20条")
            List<@NotBlank(message = "评价原因不能为空") @Size(max = 200, message = "评价原因不超过200字") String> reasons,

            @Nullable @Size(max = 2000, message = "评价意见不超过2000字")
            String comment,

            @NotNull(message = "请选择评价渠道") RatingChannel channel,
            @NotNull(message = "请选择评价人") Rater rater) {
        List<String> reasonsGiven() {
            return reasons == null ? List.of() : reasons;
        }

        Optional<String> commentGiven() {
            return Optional.ofNullable(comment).filter(text -> !text.isBlank());
        }
    }

    /// 办结审核退回. `units` are those whose part is missing; none where only what the lead brought together is.
    record CompletionReturn(
            @ItemNo @Nullable Integer itemNo,

            @Nullable @Size(max = 20, message = "退回单位不超过20个")
            List<@UnitCode String> units,

            @Words(max = 1_000) String reason) {
        List<OrgCode> unitsGiven() {
            return Absent.asEmpty(units).stream().map(OrgCode::new).toList();
        }
    }

    /// 回访. `satisfaction` is absent where the reporter was not reached.
    record FollowUp(
            @ItemNo @Nullable Integer itemNo,

            @NotNull(message = "请选择回访方式") ContactMethod method,
            @Nullable ReplySatisfaction satisfaction,

            @Nullable @Size(max = 2000, message = "回访记录不超过2000字")
            String text) {}

    /// 包案.
    record Leader(
            @ItemNo @Nullable Integer itemNo,

            @NotNull(message = "请填写部门") @Pattern(regexp = "[A-Z][A-Z0-9]{1,15}", message = "部门代码应为2–16位大写字母或数字")
            String unit,

            @NotBlank(message = "请填写分管领导") @Size(max = 64, message = "账号不超过64个字符")
            String leader) {}

    /// 回访不满意而退回.
    record Rework(@ItemNo @Nullable Integer itemNo) {}

    /// 结案.
    record Closure(
            @ItemNo @Nullable Integer itemNo,

            @NotBlank(message = "请写明结案原因") @Size(max = 1000, message = "结案原因不超过1000字")
            String reason) {}
}
