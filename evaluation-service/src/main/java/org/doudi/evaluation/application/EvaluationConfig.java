package org.doudi.evaluation.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What the stage of rating is told from outside.
@ConfigMapping(prefix = "doudi.evaluation")
public interface EvaluationConfig {
    /// 评价码有效期: how long a code may be rated with.
    @WithDefault("30D")
    Duration codeValid();

    /// 评价密码可输错次数: how many wrong PINs lock a code.
    @WithDefault("5")
    int pinTries();

    /// 查进度可输错次数: how many wrong PINs are looked at for one case within the window.
    @WithDefault("5")
    int progressTries();

    /// The same for all cases together, so that nobody tries one PIN with every number.
    @WithDefault("200")
    int progressTriesOverAll();

    /// 查进度输错的计算时段, in real time.
    @WithDefault("1H")
    Duration progressWindow();

    /// 评价页面: where the QR leads; `{code}` stands for the code.
    @WithDefault("http://127.0.0.1:18084/api/v1/ratings/{code}")
    String ratingPage();
}
