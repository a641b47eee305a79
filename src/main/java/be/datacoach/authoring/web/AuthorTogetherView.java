package be.datacoach.authoring.web;

import be.datacoach.authoring.draft.OpenClash;
import be.datacoach.authoring.draft.ReadClash;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What whoever looks must still choose in a module that others write in too. */
@Named
@RequestScoped
public class AuthorTogetherView {

    /** A place to choose. */
    public record Row(String uid, String title) {}

    @Inject
    private ReadClash readClash;

    public List<Row> getClashes() {
        return readClash.waiting(Asked.module()).stream()
                .flatMap(waiting -> waiting.clashes().stream().map(clash -> row(clash, waiting.source())))
                .toList();
    }

    private static Row row(OpenClash clash, ModuleSource source) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        Passage place = source.find(clash.where())
                .orElseGet(() -> new Passage(clash.where(), Passage.Kind.LINE, "", Optional.empty(), 0));
        String block = BlockName.in(source, clash.where().block(), phrases);
        String label = new PartWords(phrases).full(place);
        return new Row(clash.uid(), label.isEmpty() ? block : block + " · " + label);
    }
}
