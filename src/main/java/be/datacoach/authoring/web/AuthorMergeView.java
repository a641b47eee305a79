package be.datacoach.authoring.web;

import be.datacoach.authoring.draft.ReadClash;
import be.datacoach.authoring.draft.SettleClash;
import be.datacoach.authoring.draft.Text;
import be.datacoach.authoring.source.Passage;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.WordDifference;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Two authors wrote at one place: both, what they began with, and the choice. */
@Named
@RequestScoped
public class AuthorMergeView {

    @Inject
    private ReadClash readClash;

    @Inject
    private SettleClash settleClash;

    private ReadClash.Standing standing;

    @Size(max = 20_000)
    private String words = "";

    @PostConstruct
    void read() {
        standing = readClash.read(Asked.parameter("clash"));
        words = getOurs();
    }

    public String together() {
        return settle(words);
    }

    public String theirs() {
        return settle(getTheirs());
    }

    /** Nothing to write here: only seen. */
    public String seen() {
        return settle("");
    }

    private String settle(String chosen) {
        String where = "/author/block?faces-redirect=true&module=" + getModule() + "&block=" + getBlock();
        SettleClash.Outcome outcome = settleClash.settle(Asked.parameter("clash"), seal(), chosen);
        if (outcome == SettleClash.Outcome.SETTLED) {
            Say.done("author_merge.message.info.settled");
            return where;
        }
        if (outcome == SettleClash.Outcome.GONE) return where;
        standing = readClash.read(Asked.parameter("clash"));
        Say.refused("author_merge.message.error.changed");
        return "";
    }

    private static long seal() {
        String sent = Asked.parameter("seen");
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    public String getClash() {
        return standing.clash().uid();
    }

    public String getModule() {
        return standing.work().module().code();
    }

    public String getBlock() {
        return standing.clash().where().block();
    }

    public String getTitle() {
        return BlockName.in(standing.work().source(), getBlock(), phrases());
    }

    public String getLabel() {
        Passage place = standing.passage()
                .orElseGet(() -> new Passage(standing.clash().where(), Passage.Kind.LINE, "", Optional.empty(), 0));
        return new PartWords(phrases()).full(place);
    }

    /** Whether words may be chosen here. */
    public boolean isText() {
        return standing.words();
    }

    /** Of the words that stand there now. */
    public long getSeen() {
        return standing.now().map(Text::seal).orElse(0L);
    }

    /** Who wrote the other words; a colleague where that is not known. */
    public String getOther() {
        return standing.clash()
                .other()
                .map(id -> standing.names().getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> phrases().say("author_merge.somebody"));
    }

    public String getOurs() {
        return standing.clash().ours().orElse("");
    }

    /** What stands there now, else what stood there when they met. */
    public String getTheirs() {
        String met = standing.clash().theirs().orElse("");
        String now = standing.now().map(Text::words).orElse(met);
        return now.equals(getOurs()) ? met : now;
    }

    public boolean isBased() {
        return standing.clash().base().isPresent();
    }

    public String getBase() {
        return standing.clash().base().orElse("");
    }

    public List<ChangeRow.PieceRow> getOurPieces() {
        return pieces(getOurs());
    }

    public List<ChangeRow.PieceRow> getTheirPieces() {
        return pieces(getTheirs());
    }

    /** With what went and came since both began. */
    private List<ChangeRow.PieceRow> pieces(String after) {
        String before = standing.clash().base().orElse(after);
        return WordDifference.between(before, after).stream()
                .map(piece -> new ChangeRow.PieceRow(piece.kind().name(), piece.words()))
                .toList();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
