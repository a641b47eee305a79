package be.datacoach.network.web;

import be.datacoach.adaptation.team.CoachId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.network.division.DivisionPicture;
import be.datacoach.network.division.DivisionPicture.Card;
import be.datacoach.network.division.DivisionWords;
import be.datacoach.network.division.ReadDivision;
import be.datacoach.network.division.RoleCardPaper;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Language;
import be.datacoach.platform.web.PaperDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** The newest role card of an own school as PDF, for who sits at the table; it addresses nobody, for it hangs on a wall. */
@WebServlet("/learner/role-card.pdf")
public class RoleCardServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** Who reads a card on a wall is none of the coaches on it. */
    private static final CoachId NOBODY = new CoachId("");

    @Inject
    private transient ReadDivision readDivision;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DivisionPicture picture = readDivision
                .read(Optional.ofNullable(request.getParameter("school")))
                .orElseThrow(() -> new NotFound("role card of no school"));
        Card card = picture.card().orElseThrow(() -> new NotFound("role card before there is one"));
        var words = new DivisionWords(Phrases.in(Language.of(request)), catalogue.curriculum(), card.names(), NOBODY);
        PaperDownload.send(
                new RoleCardPaper(words, clock.getZone())
                        .of(card, picture.place().name()),
                response);
    }
}
