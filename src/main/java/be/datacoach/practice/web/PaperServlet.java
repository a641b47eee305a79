package be.datacoach.practice.web;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.paper.Paper;
import be.datacoach.platform.web.Language;
import be.datacoach.platform.web.PaperDownload;
import be.datacoach.practice.ReadBlock;
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
import java.util.Optional;
import java.util.stream.Stream;

/** What whoever asks made, as PDF: {@code artefact.pdf?module=M01&block=rolfiche} one piece, {@code portfolio.pdf} all that was begun. */
@WebServlet({PaperServlet.ARTEFACT, PaperServlet.PORTFOLIO})
public class PaperServlet extends HttpServlet {
    static final String ARTEFACT = "/learner/artefact.pdf";
    static final String PORTFOLIO = "/learner/portfolio.pdf";

    private static final long serialVersionUID = 1;

    @Inject
    private transient ReadPortfolio readPortfolio;

    @Inject
    private transient ReadBlock readBlock;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ArtefactPapers papers =
                new ArtefactPapers(Phrases.in(Language.of(request)), user.getDisplayName(), ZonedDateTime.now(clock));
        boolean one = request.getServletPath().equals(ARTEFACT);
        PaperDownload.send(one ? papers.of(asked(request)) : all(papers), response);
    }

    /** One of whichever path it is on: coaches and counsellors alike. */
    private Piece asked(HttpServletRequest request) {
        String module = Optional.ofNullable(request.getParameter("module")).orElse("");
        String block = Optional.ofNullable(request.getParameter("block")).orElse("");
        return readBlock.read(new ModuleId(module), new BlockId(block)).stream()
                .flatMap(now -> now.block() instanceof ArtefactForm form
                        ? Stream.of(new Piece(now.played(), form, now.work().written(), makers(form, module)))
                        : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new NotFound("artefact " + module + " " + block));
    }

    /** Everybody who makes it, where several coaches do. */
    private List<String> makers(ArtefactForm form, String module) {
        if (!user.may(Permission.WORK_ON_OWN_PATH)) return List.of();
        return readPortfolio.read().stream()
                .filter(piece -> piece.form().id().equals(form.id())
                        && piece.played().module().code().equals(module))
                .findFirst()
                .map(Piece::makers)
                .orElse(List.of());
    }

    private Paper all(ArtefactPapers papers) {
        List<Piece> begun = readPortfolio.read().stream().filter(Piece::begun).toList();
        if (begun.isEmpty()) {
            throw new NotFound("portfolio with nothing in it");
        }
        return papers.of(begun);
    }
}
