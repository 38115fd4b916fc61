package org.doudi.reporting.adapter.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.reporting.adapter.rest.sheet.Cell;
import org.doudi.reporting.adapter.rest.sheet.Column;

/// 台账 columns — §3, of the same lines as the list. 反映人、电话 and 主要内容 are opened by intake alone, case by case.
final class LedgerColumns {
    static final List<Column<LedgerJson>> ALL = List.of(
            text("编号", 24, line -> line.number()),
            text("状态", 12, line -> Optional.of(line.state().name())),
            text("来源", 10, line -> Optional.of(line.channel().name())),
            text("外部编号", 20, LedgerJson::reference),
            new Column<>("收到时间", 18, line -> new Cell.At(line.receivedAt())),
            new Column<>("受理时间", 18, line -> Cell.at(line.acceptedAt())),
            new Column<>("范围", 20, line -> Cell.joined(line.scopes(), Term::name)),
            text("类别", 10, line -> name(line.category())),
            text("事项", 24, line -> line.matter().map(Matter::name)),
            new Column<>("涉及部门", 24, line -> Cell.joined(line.units(), Names.Unit::name)),
            text("现场协商结果", 14, line -> name(line.consultation().resolved())),
            text("报会研究原因", 16, line -> line.consultation().escalation()),
            new Column<>("研判时间", 18, line -> Cell.at(line.consultation().concludedAt())),
            new Column<>("研判结论", 16, line -> Cell.joined(line.consultation().outcomes(), Term::name)),
            new Column<>("转办时间", 18, line -> Cell.at(line.progress().issuedAt())),
            new Column<>("签收时间", 18, line -> Cell.at(line.progress().signedAt())),
            new Column<>("应办结", 18, line -> Cell.at(line.progress().dueAt())),
            new Column<>("实际办结", 18, line -> Cell.at(line.progress().completedAt())),
            text("超期（谁）", 30, line -> late(line.late())),
            text("评价", 10, line -> name(line.ending().rating())),
            new Column<>("重办轮次", 10, line -> new Cell.Count(line.ending().reworks())),
            text("回访结果", 10, line -> name(line.ending().followUp())),
            text("闭环方式", 12, line -> name(line.ending().closure())),
            text("不予受理原因", 14, line -> name(line.ending().refusal())),
            new Column<>("标记", 14, line -> Cell.joined(line.marks(), Term::name)),
            text("归档号", 24, LedgerJson::archiveNo),
            text("灯", 6, line -> line.light().map(LightJson::name)),
            text("剩余时限", 20, line -> line.light().map(LightJson::words)));

    private LedgerColumns() {}

    private static Column<LedgerJson> text(
            String title, int width, java.util.function.Function<LedgerJson, Optional<String>> text) {
        return new Column<>(title, width, line -> Cell.of(text.apply(line)));
    }

    private static Optional<String> name(Optional<Term> term) {
        return term.map(Term::name);
    }

    private static Optional<String> late(List<LedgerJson.LateJson> late) {
        return Optional.of(late.stream()
                        .map(it -> it.clock().name() + "：" + it.unit().name() + "（"
                                + it.role().name() + "）")
                        .collect(Collectors.joining("；")))
                .filter(text -> !text.isEmpty());
    }
}
