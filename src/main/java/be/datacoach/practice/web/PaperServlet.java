package be.datacoach.practice.web;

import be.datacoach.access.CurrentUser;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.paper.Paper;
import be.datacoach.platform.web.Language;
import be.datacoach.platform.web.PaperDownload;
import be.datacoach.practice.ReadPortfolio;
import be.datacoach.practice.ReadPortfolio.Piece;
import be.datacoach.practice.paper.ArtefactPapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

/** What whoever asks made, as PDF: {@code artefact.pdf?module=M01&block=rolfiche} one piece, {@code portfolio.pdf} all that was begun. */
@WebServlet({PaperServlet.ARTEFACT, PaperServlet.PORTFOLIO})
public class PaperServlet extends HttpServlet {
    static final String ARTEFACT = "/learner/artefact.pdf";
    static final String PORTFOLIO = "/learner/portfolio.pdf";

    private static final long serialVersionUID = 1;

    @Inject
    private transient ReadPortfolio readPortfolio;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Piece> pieces = readPortfolio.read();
        ArtefactPapers papers =
                new ArtefactPapers(Phrases.in(Language.of(request)), user.getDisplayName(), ZonedDateTime.now(clock));
        boolean one = request.getServletPath().equals(ARTEFACT);
        PaperDownload.send(one ? papers.of(asked(pieces, request)) : all(papers, pieces), response);
    }

    private static Piece asked(List<Piece> pieces, HttpServletRequest request) {
        String module = request.getParameter("module");
        String block = request.getParameter("block");
        return pieces.stream()
                .filter(piece -> piece.played().module().code().equals(module))
                .filter(piece -> piece.form().id().code().equals(block))
                .findFirst()
                .orElseThrow(() -> new NotFound("artefact " + module + " " + block));
    }

    private static Paper all(ArtefactPapers papers, List<Piece> pieces) {
        List<Piece> begun = pieces.stream().filter(Piece::begun).toList();
        if (begun.isEmpty()) {
            throw new NotFound("portfolio with nothing in it");
        }
        return papers.of(begun);
    }
}
