package org.doudi.papers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.doudi.papers.MissingGlyphs;

/// 霞鹜文楷, a Kai face under the SIL Open Font License 1.1: it lies beside this class with its licence. A file carries
/// the shapes that it uses, so it looks the same on every machine.
final class PaperFont {
    static final String FAMILY = "Paper";

    private static final String FILE = "LXGWWenKai-Regular.ttf";

    private PaperFont() {}

    static InputStream open() {
        return Objects.requireNonNull(PaperFont.class.getResourceAsStream(FILE), "the font is part of the module");
    }

    /// @throws MissingGlyphs where the font lacks any of them
    static void mustHave(Stream<String> texts) {
        List<Integer> missing = texts.flatMapToInt(String::codePoints)
                .distinct()
                .filter(codePoint -> codePoint != '\n' && Loaded.GLYPHS.getGlyphId(codePoint) == 0)
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
    }

    /// Read when the first paper is printed.
    private static final class Loaded {
        static final CmapLookup GLYPHS = read();

        private static CmapLookup read() {
            try (InputStream file = open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException("the font cannot be read", e);
            }
        }
    }
}
