package org.doudi.papers;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// 单据: what stands on it, from top to bottom. Nothing of it is markup; every word is printed as it is.
///
/// @param title 标题
/// @param asOf  the moment that it tells of; the file is dated with it, so the same content makes the same file
/// @param body  below the title
public record Paper(String title, Instant asOf, List<Block> body) {
    public Paper {
        body = List.copyOf(body);
    }

    /// Every text on it, the title first.
    public Stream<String> texts() {
        return Stream.concat(Stream.of(title), body.stream().flatMap(Block::texts));
    }
}
