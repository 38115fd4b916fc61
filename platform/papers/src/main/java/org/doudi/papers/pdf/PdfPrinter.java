package org.doudi.papers.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.doudi.papers.Paper;
import org.w3c.dom.Document;

/// A4 版式文件 (PDF) of a paper: with its font inside, dated with the paper's own moment, and the same to the byte
/// whenever the same is printed, so a hash of it can be told. Nothing is fetched from anywhere.
public final class PdfPrinter {
    public static final String MEDIA_TYPE = "application/pdf";

    private static final int NORMAL = 400;
    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;

    static {
        // It would tell how long it took, and of addresses that it was not let to.
        XRLog.setLoggingEnabled(false);
    }

    /// A font of so many shapes takes some sixty megabytes while a paper is set in it.
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private PdfPrinter() {}

    /// @throws org.doudi.papers.MissingGlyphs where the font lacks a character of it
    public static byte[] print(Paper paper) {
        ONE_AT_A_TIME.lock();
        try {
            PaperFont.mustHave(paper.texts().map(Printable::of));
            return print(Xhtml.of(paper), paper.title(), paper.asOf());
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    static byte[] print(Document page, String title, Instant asOf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.setDocumentInformation(information(title, asOf));
            document.setDocumentId(asOf.toEpochMilli());
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.useFont(PaperFont.file(), PaperFont.FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useDefaultPageSize(WIDTH, HEIGHT, PageSizeUnits.MM);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith(Xhtml.INLINE_IMAGE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith(Xhtml.INLINE_IMAGE),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        return builder;
    }

    private static PDDocumentInformation information(String title, Instant asOf) {
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"), Locale.ROOT);
        at.setTimeInMillis(asOf.toEpochMilli());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Doudi");
        information.setCreationDate(at);
        information.setModificationDate(at);
        return information;
    }
}
