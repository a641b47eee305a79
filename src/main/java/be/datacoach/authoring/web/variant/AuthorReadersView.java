package be.datacoach.authoring.web.variant;

import be.datacoach.authoring.source.Point;
import be.datacoach.authoring.variant.EditPoint;
import be.datacoach.authoring.variant.PointEdit;
import be.datacoach.authoring.variant.ReadReaders;
import be.datacoach.authoring.web.Asked;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.ConditionWords;
import be.datacoach.catalogue.content.Block;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Who reads what at the variation points of a block. */
@Named
@RequestScoped
public class AuthorReadersView {

    /** A block with variation points. */
    public record Place(String id, String title, long points, boolean here) {}

    @Inject
    private ReadReaders readReaders;

    @Inject
    private EditPoint editPoint;

    @Inject
    private Catalogue catalogue;

    private ReadReaders.Sheet sheet;

    @PostConstruct
    void read() {
        sheet = readReaders.read(Asked.module(), Asked.block());
    }

    public String earlier() {
        int index = Asked.number("index");
        return done(new PointEdit.Move(Asked.parameter("point"), index, index - 1));
    }

    public String later() {
        int index = Asked.number("index");
        return done(new PointEdit.Move(Asked.parameter("point"), index, index + 1));
    }

    public String remove() {
        return done(new PointEdit.Remove(Asked.parameter("point"), Asked.number("index")));
    }

    private String done(PointEdit edit) {
        String seen = Asked.parameter("seen");
        long seal = seen.matches("\\d{1,12}") ? Long.parseLong(seen) : -1;
        EditPoint.Outcome outcome = editPoint.edit(Asked.module(), edit, seal);
        if (outcome instanceof EditPoint.Outcome.Done done) {
            AuthorVariantView.say(done);
            return "/author/readers?faces-redirect=true&module=" + getModule() + "&block=" + Asked.block();
        }
        Say.refused(
                outcome instanceof EditPoint.Outcome.Changed
                        ? "author_variant.message.error.changed"
                        : "author_variant.message.error.refused");
        return "";
    }

    public String getModule() {
        return Asked.module().code();
    }

    public String getTitle() {
        return sheet.content().module().texts().title().in(Faces.getLocale());
    }

    public String getBlock() {
        return Asked.block();
    }

    public List<Place> getPlaces() {
        return sheet.content().blocks().stream()
                .map(block -> place(block, sheet.all()))
                .filter(place -> place.points() > 0)
                .toList();
    }

    private static Place place(Block block, List<Point> points) {
        String id = block.id().code();
        long count = points.stream().filter(point -> point.block().equals(id)).count();
        return new Place(id, block.frame().title(), count, id.equals(Asked.block()));
    }

    public List<ReaderRow.Table> getTables() {
        var words = new ConditionWords(sheet.curriculum(), Phrases.in(Faces.getLocale()));
        return sheet.places().stream()
                .map(place -> ReaderRow.table(place, catalogue.common(), words))
                .toList();
    }
}
