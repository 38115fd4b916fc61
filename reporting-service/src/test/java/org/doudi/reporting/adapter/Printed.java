package org.doudi.reporting.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// What a reader finds in a file, without blanks and line breaks: where they stand is the printer's affair.
final class Printed {
    private Printed() {}

    static String pdf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return bare(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException("no PDF", e);
        }
    }

    static String word(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return bare(text.getText());
        } catch (IOException e) {
            throw new UncheckedIOException("no Word file", e);
        }
    }

    static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
