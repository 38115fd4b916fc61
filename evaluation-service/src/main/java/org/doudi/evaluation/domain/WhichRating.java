package org.doudi.evaluation.domain;

import java.util.Optional;

/// 哪一次差评: by its item and round; nobody has to name them where one is open to it only.
public record WhichRating(Optional<Integer> itemNo, Optional<Integer> round) {
    boolean means(BadRating rating) {
        return itemNo.map(no -> no == rating.itemNo()).orElse(true)
                && round.map(no -> no == rating.round()).orElse(true);
    }
}
