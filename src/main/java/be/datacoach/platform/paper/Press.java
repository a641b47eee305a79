package be.datacoach.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints papers as tagged PDF. It fetches nothing, from the network or the disk, whatever stands in the paper. One paper
 * is set at a time, so that memory holds; others wait their turn.
 */
public final class Press {
    private static final Semaphore TURN = new Semaphore(1, true);
    private static final String STYLE = style();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Press() {}

    /** The whole document: kilobytes, so that a slow reader never keeps others waiting. */
    public static byte[] print(Paper paper) {
        TURN.acquireUninterruptibly();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(paper, document)) {
            renderer.createPDFWithoutClosing();
            Finish.on(document, paper);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            TURN.release();
        }
    }

    private static PdfBoxRenderer renderer(Paper paper, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withW3cDocument(PaperPage.of(paper, STYLE, Letters::printable), null)
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> null)
                .withProducer("Datacoach");
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
        for (Letters letters : Letters.values()) {
            var font = new PDFontSupplier(letters.in(document));
            builder.useFont(font, letters.family(), letters.weight(), FontStyle.NORMAL, true);
        }
        return builder.buildPdfRenderer();
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(Press.class.getResourceAsStream("paper.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
