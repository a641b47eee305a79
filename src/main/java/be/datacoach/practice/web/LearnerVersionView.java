package be.datacoach.practice.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.platform.WordDifference.Kind;
import be.datacoach.platform.WordDifference.Piece;
import be.datacoach.platform.web.Say;
import be.datacoach.practice.version.ReadNewVersion;
import be.datacoach.practice.version.ReadNewVersion.NewVersion;
import be.datacoach.practice.version.TakeNewVersion;
import be.datacoach.practice.version.VersionChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** A newer version of a module that the learner is half-way through: what is other in it, and the choice. */
@Named
@RequestScoped
public class LearnerVersionView {

    /** Some words of a text. */
    public record PieceRow(boolean added, boolean removed, String words) {
        public boolean same() {
            return !added && !removed;
        }
    }

    /**
     * A block that is other.
     *
     * @param kind new, gone or changed
     */
    public record Row(String kind, String title, boolean again, List<PieceRow> pieces) {
        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    @Inject
    private ReadNewVersion readNewVersion;

    @Inject
    private TakeNewVersion takeNewVersion;

    /** Read when first asked for: the pages of a module only ask whether there is one. */
    private Optional<Optional<NewVersion>> version = Optional.empty();

    private Optional<Boolean> there = Optional.empty();

    /** Nothing newer: back to the module. */
    public void arrive() {
        if (seen().isEmpty() && !Faces.isPostback()) Faces.redirect("learner/module?module=" + Asked.module());
    }

    public String take() {
        ModuleId module = Asked.module();
        boolean taken = takeNewVersion.take(module, Asked.number("from"), Asked.number("to"));
        if (taken) Say.done("learner_version.message.info.taken");
        return "/learner/module?faces-redirect=true&module=" + module;
    }

    /** Whether there is one, for the pages of the module. */
    public boolean isThere() {
        if (there.isEmpty()) there = Optional.of(readNewVersion.exists(Asked.module()));
        return there.get();
    }

    public String getModule() {
        return Asked.module().code();
    }

    public String getTitle() {
        return seen().map(one -> one.content().module().texts().title().in(Faces.getLocale()))
                .orElse("");
    }

    public int getFrom() {
        return seen().map(NewVersion::from).orElse(0);
    }

    public int getTo() {
        return seen().map(NewVersion::to).orElse(0);
    }

    public long getKept() {
        return seen().map(NewVersion::kept).orElse(0L);
    }

    public boolean isSomeAgain() {
        return changes().stream().anyMatch(VersionChange::again);
    }

    public List<Row> getRows() {
        return changes().stream().map(LearnerVersionView::row).toList();
    }

    private List<VersionChange> changes() {
        return seen().map(NewVersion::changes).orElse(List.of());
    }

    private static Row row(VersionChange change) {
        String kind = change.before().isEmpty() ? "new" : change.after().isEmpty() ? "gone" : "changed";
        return new Row(
                kind,
                change.block().frame().title(),
                change.again(),
                change.pieces().stream().map(LearnerVersionView::piece).toList());
    }

    private static PieceRow piece(Piece piece) {
        return new PieceRow(piece.kind() == Kind.ADDED, piece.kind() == Kind.REMOVED, piece.words());
    }

    private Optional<NewVersion> seen() {
        if (version.isEmpty()) version = Optional.of(readNewVersion.read(Asked.module()));
        return version.get();
    }
}
