package org.doudi.papers.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF, as a reader sees it.
///
/// @param text without line breaks, which are the printer's
public record Pdf(String text, List<Page> pages, List<Font> fonts) {
    /// In millimetres.
    public record Page(long width, long height, int images) {}

    public record Font(String name, boolean embedded) {}

    public static Pdf of(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<Page> pages = new ArrayList<>();
            List<Font> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                int images = 0;
                for (COSName name : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(name) ? 1 : 0;
                }
                pages.add(new Page(
                        millimetres(page.getMediaBox().getWidth()),
                        millimetres(page.getMediaBox().getHeight()),
                        images));
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(new Font(font.getName(), font.isEmbedded()));
                }
            }
            return new Pdf(new PDFTextStripper().getText(document).replaceAll("\\R", ""), pages, fonts);
        } catch (IOException e) {
            throw new UncheckedIOException("no PDF", e);
        }
    }

    private static long millimetres(float points) {
        return Math.round(points / 72 * 25.4);
    }
}
