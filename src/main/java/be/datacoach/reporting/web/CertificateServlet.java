package be.datacoach.reporting.web;

import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Language;
import be.datacoach.platform.web.PaperDownload;
import be.datacoach.reporting.certificate.CertificatePaper;
import be.datacoach.reporting.certificate.Participation;
import be.datacoach.reporting.certificate.ReadParticipation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;

/** The certificate of whoever asks, once their path is done; before that there is none. */
@WebServlet("/learner/certificate.pdf")
public class CertificateServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient ReadParticipation readParticipation;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Participation participation = readParticipation
                .read()
                .filter(Participation::complete)
                .orElseThrow(() -> new NotFound("certificate of a path that is not done"));
        Phrases phrases = Phrases.in(Language.of(request));
        PaperDownload.send(new CertificatePaper(phrases, ZonedDateTime.now(clock)).of(participation), response);
    }
}
