package be.datacoach.platform.web;

import be.datacoach.platform.paper.Paper;
import be.datacoach.platform.paper.Press;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;

/** Answers with a paper, to be kept under a name that says what it is. */
public final class PaperDownload {
    private static final int LONGEST = 80;

    private PaperDownload() {}

    /** Nothing is sent before the whole paper is there. */
    public static void send(Paper paper, HttpServletResponse response) throws IOException {
        byte[] pdf = Press.print(paper);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(paper.imprint()) + ".pdf\"");
        response.getOutputStream().write(pdf);
    }

    /** What it is and whose, in small letters that every file system takes. */
    static String name(Paper.Imprint imprint) {
        String words = imprint.title() + " " + imprint.author();
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
    }
}
