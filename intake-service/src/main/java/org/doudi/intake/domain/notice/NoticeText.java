package org.doudi.intake.domain.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doudi.events.ClockKind;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.NumberTemplate;

/// 通知文字: numbers, states and dates, and where to ask. Nothing that somebody wrote, and nobody's
/// name.
///
/// @param caseNo      编号; none of what is not accepted yet
/// @param windowPhone where the reporter may ask
public record NoticeText(NoticeTemplate template, NoticeFigures figures, Optional<String> caseNo, String windowPhone) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu年M月d日HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    public static NoticeText of(NoticeOwed notice, Optional<String> caseNo, String windowPhone) {
        return new NoticeText(notice.template(), notice.figures(), caseNo, windowPhone);
    }

    /// 模板变量, for a gateway that knows the template's words itself.
    public Map<String, String> parameters() {
        Map<String, String> all = new TreeMap<>();
        caseNo.ifPresent(no -> all.put("caseNo", no));
        figures.dueAt().ifPresent(due -> all.put("dueAt", MINUTE.format(due)));
        all.put("phone", windowPhone);
        return all;
    }

    /// In words, for people.
    public String words() {
        return switch (template) {
            case ACCEPTED -> "您反映的事项已受理，" + number() + "。" + ask();
            case IN_HAND -> "您反映的事项（" + number() + "）正在办理。" + ask();
            case EXTENDED -> "您反映的事项（" + number() + "）延时办理，新时限为" + due() + "。" + ask();
            case LIMIT_STANDS -> "您反映的事项（" + number() + "）不再延时，办理时限仍为" + due() + "。" + ask();
            case RATE -> "您反映的事项（" + number() + "）请您评价：可凭受理单评价，也可到窗口或致电评价。" + ask();
            case CLOSED -> "您反映的事项（" + number() + "）已结案。" + ask();
            case WITHDRAWN -> "您反映的事项（" + number() + "）已按撤回处理。如非本人意愿，" + ask();
            case MERGED -> "您反映的事项（" + number() + "）已与同一事项合并办理，结果由窗口告知。" + ask();
            case MATERIALS_DUE -> "您反映的事项（" + number() + "）约定的材料请于" + due() + "前补齐。" + ask();
            case NEWS -> number() + "的事项有新情况。" + ask();
            case REFLECTION_WAITING -> "有新的反映等待受理，请当日响应。";
            case ORDER_ISSUED -> number() + "：新的单据" + order() + "已派发给" + unit() + "，请及时签收。";
            case OBJECTION_FILED -> number() + "：" + unit() + "申请退单，请当日审核。";
            case OBJECTION_ACCEPTED -> number() + "：" + unit() + "的退单申请已获同意。";
            case OBJECTION_REJECTED -> number() + "：" + unit() + "的退单申请未获同意，请继续办理，时限不变。";
            case EXTENSION_REQUESTED -> number() + "：" + unit() + "申请延时至" + due() + "。";
            case EXTENSION_REFUSED -> number() + "：" + unit() + "的延时不予同意，时限仍为" + due() + "。";
            case COMPLETION_RETURNED -> number() + "：办结经窗口审核退回，请" + unit() + "继续办理。";
            case REWORK_ORDERED -> number() + "：反映人不满意，退回" + unit() + "重办。";
            case BASIS_OWED -> number() + "：请" + unit() + "在一个工作日内书面提交不能办理的依据及原因。";
            case BASIS_RETURNED -> number() + "：" + unit() + "的书面依据被退回，请补正后重新提交。";
            case DEADLINE_APPROACHING -> number() + "：" + clock() + "即将到期，请于" + due() + "前完成。";
            case URGED -> "窗口催办，" + number() + "：请尽快完成" + clock() + "，时限为" + due() + "。";
            case SUPERVISED -> "督办，" + number() + "：请尽快完成" + clock() + "，时限为" + due() + "。";
            case DEADLINE_BREACHED -> number() + "：" + clock() + "已超期，应于" + due() + "前完成。";
            case RATED_DISSATISFIED -> number() + "：反映人评价不满意。";
            case CALL_OWED -> number() + "：约定的补材料日期已过，请联系反映人。";
            case WINDOW_UNATTENDED -> "窗口在坐班时间无人，自" + due() + "起。";
        };
    }

    /// 月度汇总, 领导体验 are of a month.
    private boolean isOfACase() {
        return figures.clock()
                .filter(clock -> clock == ClockKind.MONTHLY || clock == ClockKind.LEADER)
                .isEmpty();
    }

    private String number() {
        return caseNo.map(no -> "编号" + no).orElseGet(() -> isOfACase() ? "新收到的反映" : "月度工作");
    }

    private String ask() {
        return "可到“办不成事”反映窗口或致电" + windowPhone + "查询。";
    }

    private String due() {
        return figures.dueAt().map(NoticeText::minute).orElse("");
    }

    private static String minute(Instant at) {
        return MINUTE.format(at);
    }

    private String order() {
        return figures.orderNo().map(NumberTemplate::value).orElse("");
    }

    private String unit() {
        return figures.unit().map(code -> "部门" + code).orElse("承办单位");
    }

    private String clock() {
        return figures.clock().map(ClockKind::chinese).orElse("办理");
    }
}
