package org.doudi.papers.pdf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.doudi.papers.MissingGlyphs;

/// 霞鹜文楷, a Kai face under the SIL Open Font License 1.1: it lies beside this class with its licence. A file carries
/// the shapes that it uses, so it looks the same on every machine.
final class PaperFont {
    static final String FAMILY = "Paper";

    private static final String NAME = "LXGWWenKai-Regular.ttf";

    private PaperFont() {}

    /// A file of this machine, so that of sixteen megabytes only what is looked at is held in memory.
    static File file() {
        return Unpacked.FILE;
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

    /// Written when the first paper is printed, and gone with the program.
    private static final class Unpacked {
        static final File FILE = unpack();

        private static File unpack() {
            try (InputStream font = Objects.requireNonNull(
                    PaperFont.class.getResourceAsStream(NAME), "the font is part of the module")) {
                Path file = Files.createTempFile("doudi-font", ".ttf");
                file.toFile().deleteOnExit();
                Files.copy(font, file, StandardCopyOption.REPLACE_EXISTING);
                return file.toFile();
            } catch (IOException e) {
                throw new UncheckedIOException("the font cannot be unpacked", e);
            }
        }
    }

    /// Read when the first paper is printed.
    private static final class Loaded {
        static final CmapLookup GLYPHS = read();

        private static CmapLookup read() {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file()))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException("the font cannot be read", e);
            }
        }
    }
}
