package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.peer.AskPeer;
import be.datacoach.accompaniment.peer.FindPeers;
import be.datacoach.accompaniment.peer.PeerPage;
import be.datacoach.platform.web.Say;
import be.datacoach.practice.ReadPortfolio;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What coaches ask each other about what they made; {@code ?module=&block=} chooses an artefact. */
@Named
@RequestScoped
public class LearnerPeersView {
    @Inject
    private FindPeers findPeers;

    @Inject
    private AskPeer askPeer;

    @Inject
    private ReadPortfolio readPortfolio;

    @Inject
    private Days days;

    private FindPeers.Found found;
    private Map<String, String> titles = Map.of();
    private @Nullable String piece;
    private @Nullable String colleague;
    private @Nullable String question;

    @PostConstruct
    void read() {
        found = findPeers.find();
        titles = readPortfolio.read().stream()
                .filter(ReadPortfolio.Piece::begun)
                .collect(Collectors.toMap(
                        one -> one.played().module() + "/" + one.form().id(),
                        one -> one.form().frame().title(),
                        (one, other) -> one));
        String asked = Request.text("module") + "/" + Request.text("block");
        if (titles.containsKey(asked)) piece = asked;
    }

    public String ask() {
        AskPeer.Outcome outcome = askPeer.ask(new AskPeer.Asked(
                Request.text("peer"),
                String.valueOf(piece),
                String.valueOf(colleague),
                question == null ? "" : question));
        String words = "learner_making.peer.message." + outcome.name().toLowerCase(Locale.ROOT);
        if (outcome == AskPeer.Outcome.ASKED) Say.done(words);
        else Say.first(words);
        return "/learner/making?faces-redirect=true";
    }

    public List<PeerRow> getAsked() {
        return rows(found.asked());
    }

    public List<PeerRow> getOwn() {
        return rows(found.own());
    }

    private List<PeerRow> rows(List<PeerPage> pages) {
        return pages.stream().map(page -> PeerRow.of(page, days)).toList();
    }

    /** What colleagues said of the artefact that a page is about. */
    public List<PeerRow> getAbout() {
        return rows(findPeers.about(Request.text("module"), Request.text("block")));
    }

    /** One for each page, so that pressing twice asks once. */
    public String getUid() {
        String sent = Request.text("peer");
        return sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    public List<String> getPieces() {
        return titles.keySet().stream().sorted().toList();
    }

    public Map<String, String> getTitles() {
        return titles;
    }

    public boolean isBegun() {
        return !titles.isEmpty();
    }

    public @Nullable String getPiece() {
        return piece;
    }

    public void setPiece(@Nullable String piece) {
        this.piece = piece;
    }

    public @Nullable String getColleague() {
        return colleague;
    }

    public void setColleague(@Nullable String colleague) {
        this.colleague = colleague;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }
}
