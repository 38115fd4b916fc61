package org.doudi.evaluation.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doudi.evaluation.application.RatingByCodeHolders.Rateable;

/// 待评事项, as the holder of a code sees it: nothing that tells who brought the case.
///
/// @param caseNo 编号, as it stands on the acceptance slip
/// @param matter 反映事项, where one was named
/// @param until  评价码有效期
record CitizenView(Optional<String> caseNo, Optional<String> matter, int round, Instant until, List<ScaleView> scales) {
    private static final List<ScaleView> SCALES =
            List.of(ScaleView.of("满意", "基本满意", "不满意"), ScaleView.of("非常满意", "满意", "基本满意", "不满意", "非常不满意"));

    static CitizenView of(Rateable rateable) {
        return new CitizenView(
                rateable.caseNo(),
                rateable.matter(),
                rateable.code().round(),
                rateable.code().until(),
                SCALES);
    }

    /// 评价等级: three levels are the plan's, five those of 好差评.
    record ScaleView(int scale, List<LevelView> levels) {
        static ScaleView of(String... names) {
            return new ScaleView(
                    names.length,
                    IntStream.range(0, names.length)
                            .mapToObj(at -> new LevelView(at + 1, names[at]))
                            .toList());
        }
    }

    /// 等级, 1 the best.
    record LevelView(int level, String name) {}
}
