package org.doudi.papers.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.doudi.papers.Paper;
import org.doudi.papers.pdf.Pdf;
import org.doudi.papers.pdf.PdfPrinter;
import org.junit.jupiter.api.Test;

/// Each form has the fields that the plan gives it, filled in where something is known and empty where not.
class FormsTest {
    private static final Instant TEN = Instant.parse("2026-02-12T02:00:00Z");
    private static final Instant NOON = Instant.parse("2026-02-12T04:00:00Z");

    @Test
    void theAcceptanceSlipIsTheSample() {
        AcceptanceSlip slip = new AcceptanceSlip(
                "乌办反〔2026〕0001号",
                "乌云其木格·巴特尔",
                "19900001234",
                "clerk1",
                TEN,
                new AcceptanceSlip.Content("二手房过户办不成", "尽快办理", Optional.of("窗口一次告知")),
                Optional.of("已联系不动产登记中心"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("doudi:receipt"));

        Pdf pdf = printed(slip.paper());

        assertThat(pdf.text())
                .contains("“办不成事”反映窗口问题受理单")
                .contains("编号：乌办反〔2026〕0001号")
                .containsSubsequence("反映人姓名", "乌云其木格·巴特尔", "联系电话", "19900001234")
                .containsSubsequence("受理人员", "clerk1", "受理时间", "2026年2月12日 10:00")
                .contains("问题：二手房过户办不成", "诉求：尽快办理", "意见建议：窗口一次告知", "已联系不动产登记中心")
                .containsSubsequence("反映人签字", "时间");
        assertThat(pdf.pages()).containsExactly(new Pdf.Page(210, 297, 1));
        assertThat(slip.paper().texts()).as("the sample's nine fields").doesNotContain("身份证", "地址");
    }

    @Test
    void aTransferOrderTellsItsWholeWay() {
        TransferOrder order = new TransferOrder(
                "办不成事反映窗口问题转办单",
                "乌办转〔2026〕0007号",
                "乌办反〔2026〕0001号",
                2,
                "不动产登记中心",
                "独办",
                "乌**",
                "二手房过户办不成",
                "可办",
                "按规定办理",
                "2个工作日",
                new TransferOrder.Issue("clerk1", TEN),
                Optional.of(new TransferOrder.Receipt("签收", Optional.of("coord-bdc"), NOON)),
                Optional.of(Instant.parse("2026-02-16T09:30:00Z")),
                List.of(new TransferOrder.Extension(
                        "等待档案",
                        Instant.parse("2026-02-26T09:30:00Z"),
                        Optional.of(NOON),
                        Optional.of(NOON),
                        Optional.empty())),
                Optional.of(new TransferOrder.Result("已办成", NOON, "coord-bdc")));

        assertThat(printed(order.paper()).text())
                .containsSubsequence("办不成事反映窗口问题转办单", "编号：乌办转〔2026〕0007号")
                .containsSubsequence("案件编号", "乌办反〔2026〕0001号", "轮次", "第2轮（重办）")
                .containsSubsequence("承办单位", "不动产登记中心", "角色", "独办", "反映人", "乌**")
                .contains("研判结论", "办理要求", "按规定办理")
                .containsSubsequence("办理时限", "2个工作日", "应办结时间", "2026年2月16日 17:30")
                .containsSubsequence("派发人", "clerk1", "派发时间", "2026年2月12日 10:00")
                .containsSubsequence("签收", "2026年2月12日 12:00", "coord-bdc")
                .containsSubsequence("延时记录", "延时至 2026年2月26日 17:30", "等待档案", "告知当事人", "告知窗口")
                .containsSubsequence("办理结果", "已办成", "办结时间", "反馈人", "coord-bdc");
    }

    @Test
    void whatIsNotKnownYetIsLeftToBeWritten() {
        TransferOrder order = new TransferOrder(
                "交办单",
                "乌办交〔2026〕0001号",
                "乌办反〔2026〕0001号",
                1,
                "不动产登记中心",
                "独办",
                "乌**",
                "内容",
                "",
                "要求",
                "当日",
                new TransferOrder.Issue("chief1", TEN),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());

        assertThat(printed(order.paper()).text())
                .contains("交办单", "签收", "办理结果", "办结时间", "反馈人")
                .doesNotContain("—  —", "null", "Optional");
    }

    @Test
    void theWrittenBasisCitesTheLaw() {
        WrittenBasis basis = new WrittenBasis(
                "乌办反〔2026〕0001号",
                "不动产登记中心",
                List.of(new WrittenBasis.Law("不动产登记暂行条例", "第二十二条", "登记申请有下列情形之一的，不予登记")),
                "申请登记的不动产权利超过规定期限",
                "乌不动产函〔2026〕3号",
                "head-bdc",
                TEN);
        assertThat(printed(basis.paper()).text())
                .containsSubsequence("无法办理依据及原因书面回复", "乌不动产函〔2026〕3号", "一、依据")
                .containsSubsequence("《不动产登记暂行条例》第二十二条：“登记申请有下列情形之一的，不予登记”", "二、原因", "超过规定期限")
                .containsSubsequence("签发人：head-bdc", "不动产登记中心（盖章）", "2026年2月12日 10:00");
    }

    @Test
    void theReplyIsTheWindowsAlone() {
        UnifiedReply reply =
                new UnifiedReply("乌办反〔2026〕0001号", "乌云其木格", "当面", "依据第二十二条不能登记", TEN, "clerk1", "coord-bdc");
        assertThat(printed(reply.paper()).text())
                .containsSubsequence("统一回复", "反映人", "乌云其木格", "渠道", "当面", "内容", "不能登记")
                .containsSubsequence("回复人", "clerk1", "共同解释人", "coord-bdc", "时间", "2026年2月12日 10:00");
    }

    @Test
    void aToleranceCommitmentIsThreeActsInOrder() {
        ToleranceCommitment commitment = new ToleranceCommitment(
                "乌办反〔2026〕0001号",
                "乌云其木格",
                "转移登记",
                List.of("完税证明", "身份证复印件"),
                LocalDate.of(2026, 3, 2),
                TEN,
                Optional.empty(),
                Optional.of(new ToleranceCommitment.Act("窗口", NOON)),
                Optional.empty());
        assertThat(printed(commitment.paper()).text())
                .containsSubsequence("申办人", "乌云其木格", "事项", "转移登记", "缺件清单", "1．完税证明", "2．身份证复印件")
                .contains("2026年3月2日前补齐")
                .containsSubsequence("申办人签字", "窗口背书人", "窗口", "背书时间", "2026年2月12日 12:00", "部门受理人");
    }

    @Test
    void aDeadlineReceiptCountsDayByDay() {
        DeadlineReceipt receipt = new DeadlineReceipt(
                "f7629787-cab6-50b4-857f-45ab181bcfac",
                "单部门办理",
                "2026年2月16日 17:30",
                List.of(new DeadlineReceipt.Fact("条款", "三.4")),
                List.of(new DeadlineReceipt.Day("2026-02-13", "1", "工作日", "")),
                List.of(),
                "尚未届满",
                TEN);
        assertThat(printed(receipt.paper()).text())
                .containsSubsequence("期限凭据", "单部门办理，应于 2026年2月16日 17:30 以前办结", "条款", "三.4", "逐日计算", "2026-02-13")
                .contains("尚未届满。时间均为北京时间。")
                .doesNotContain("历次变更");
    }

    @Test
    void theMonthlyReportHasEveryTable_orSaysThatThereIsNone() {
        MonthlyReport report = report();
        Pdf pdf = printed(report.paper());
        assertThat(pdf.text())
                .containsSubsequence("“办不成事”反映窗口2026年1月工作月报", "一、主要指标", "按时办结率", "29", "30", "96.66%")
                .containsSubsequence("二、指标分项", "三、超期情况", "本月没有超期的。", "四、各部门情况", "不动产登记中心")
                .containsSubsequence("五、领导体验办事", "六、同类问题", "部门协调难度大：转移登记")
                .contains("本月报由政务服务中心（行政区划代码150626）于2026年2月12日 12:00发布")
                .containsSubsequence("政务服务中心“办不成事”反映窗口", "发布人：lead1", "发布时间：2026年2月12日 12:00");
    }

    static MonthlyReport report() {
        return new MonthlyReport(
                YearMonth.of(2026, 1),
                TEN,
                new MonthlyReport.Publication("政务服务中心", "150626", "lead1", NOON),
                List.of(new MonthlyReport.Figure(
                        "按时办结率",
                        "一",
                        29,
                        30,
                        Optional.of(new BigDecimal("0.9666")),
                        0,
                        Optional.of(new BigDecimal("0.75")))),
                List.of(),
                List.of(),
                List.of(new MonthlyReport.UnitFigure("不动产登记中心", "按时办结率", 20, 21, 0)),
                List.of(new MonthlyReport.Visits("不动产登记中心", 1)),
                List.of(new MonthlyReport.Problem("部门协调难度大：转移登记", "部门协调难度大", 2)));
    }

    private static Pdf printed(Paper paper) {
        return Pdf.of(PdfPrinter.print(paper));
    }
}
