package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.publish.ForeseeImpact;
import be.datacoach.authoring.publish.Impact;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.omnifaces.util.Faces;

/** What publishing would do to the paths of everybody, in counts that give nobody away. */
@Named
@RequestScoped
public class AuthorImpactView {

    /** Where content says nothing else. */
    private static final int FEW = 5;

    /** Something that would become other, and for how many. */
    public record Row(String what, String people) {}

    /** A made-up person and what would become other for them. */
    public record PersonaRow(String name, List<String> changes) {
        public PersonaRow {
            changes = List.copyOf(changes);
        }
    }

    @Inject
    private ForeseeImpact foreseeImpact;

    @Inject
    private Catalogue catalogue;

    private Optional<Impact> impact = Optional.empty();

    @PostConstruct
    void read() {
        impact = foreseeImpact.foresee(Asked.module());
    }

    /** How many, in words where they are few. */
    public String people(long count) {
        int few = catalogue.common().threshold("few", FEW);
        if (count == 0) return say("author_impact.nobody");
        return count < few ? say("author_impact.few", few) : say("author_impact.people", count);
    }

    public boolean isForeseen() {
        return impact.isPresent();
    }

    /** Whether nobody's path would be other, real or made-up. */
    public boolean isNone() {
        return impact.filter(one -> one.changed() == 0 && one.personas().isEmpty())
                .isPresent();
    }

    public String getChanged() {
        return say("author_impact.changed", people(seen().changed()), people(seen().looked()));
    }

    public List<Row> getKinds() {
        return new TreeMap<>(seen().kinds())
                .entrySet().stream()
                        .map(one -> new Row(say("author_impact.kind." + one.getKey()), people(one.getValue())))
                        .toList();
    }

    public List<Row> getGained() {
        return rows(seen().gained());
    }

    public List<Row> getLost() {
        return rows(seen().lost());
    }

    private List<Row> rows(Map<ModuleId, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(one -> new Row(title(one.getKey()), people(one.getValue())))
                        .toList();
    }

    public List<PersonaRow> getPersonas() {
        return seen().personas().stream()
                .map(one -> new PersonaRow(
                        one.name(),
                        one.difference().changes().stream()
                                .map(change ->
                                        say("author_impact.persona." + Impact.kindOf(change), title(change.module())))
                                .toList()))
                .toList();
    }

    private Impact seen() {
        return impact.orElse(Impact.NONE);
    }

    private String title(ModuleId module) {
        return catalogue
                .curriculumOf(module)
                .find(module)
                .map(one -> module + " " + one.texts().title().in(Faces.getLocale()))
                .orElseGet(module::code);
    }

    private static String say(String key, Object... arguments) {
        return Phrases.in(Faces.getLocale()).say(key, arguments);
    }
}
