package be.datacoach.authoring.web.persona;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.Step;
import be.datacoach.authoring.persona.ComparePersonas;
import be.datacoach.authoring.persona.Imagined;
import be.datacoach.authoring.persona.ReadPersonas;
import be.datacoach.authoring.persona.SideBySide;
import be.datacoach.authoring.web.Asked;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.ConditionWords;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Two personas side by side, with what makes their paths different. */
@Named
@RequestScoped
public class AuthorCompareView {

    /** Somebody to choose. */
    public record Choice(String code, String label, boolean chosen) {}

    /** A module for both. */
    public record Row(String code, String title, String one, String other, boolean differs, List<Why> why) {}

    /** Why only one of them has something. */
    public record Why(String name, String sentence, String rule, String facts) {}

    /** What is known of both, where that is not the same. */
    public record Told(String label, String one, String other, int alone) {
        public boolean matters() {
            return alone > 0;
        }
    }

    @Inject
    private ReadPersonas readPersonas;

    @Inject
    private ComparePersonas comparePersonas;

    @Inject
    private Catalogue catalogue;

    private List<Imagined> all = List.of();
    private Optional<SideBySide> compared = Optional.empty();
    private ConditionWords words;

    @PostConstruct
    void read() {
        all = readPersonas.all();
        words = new ConditionWords(catalogue.curriculum(), Phrases.in(Faces.getLocale()));
        if (!uid("one").isEmpty() && !uid("other").isEmpty()) {
            compared = Optional.of(comparePersonas.compare(uid("one"), uid("other")));
        }
    }

    private static String uid(String which) {
        return Asked.parameter(which);
    }

    public boolean isCompared() {
        return compared.isPresent();
    }

    public List<Choice> getOnes() {
        return choices("one");
    }

    public List<Choice> getOthers() {
        return choices("other");
    }

    private List<Choice> choices(String which) {
        return all.stream()
                .map(one -> new Choice(one.uid(), one.name(), one.uid().equals(uid(which))))
                .toList();
    }

    public String getOne() {
        return name("one");
    }

    public String getOther() {
        return name("other");
    }

    private String name(String which) {
        return all.stream()
                .filter(one -> one.uid().equals(uid(which)))
                .map(Imagined::name)
                .findFirst()
                .orElse("");
    }

    public String getMinutesOfOne() {
        return words.phrases().duration(side().minutes().one());
    }

    public String getMinutesOfOther() {
        return words.phrases().duration(side().minutes().other());
    }

    private SideBySide side() {
        return compared.orElseThrow();
    }

    public List<Row> getRows() {
        return side().rows().stream().map(this::row).toList();
    }

    private Row row(SideBySide.Row row) {
        String title =
                catalogue.curriculum().module(row.module()).texts().title().in(Faces.getLocale());
        return new Row(
                row.module().code(),
                title,
                step(row.one()),
                step(row.other()),
                row.differs(),
                row.why().stream().map(this::why).distinct().toList());
    }

    private String step(Optional<Step> step) {
        return step.map(one -> words.phrases().say("app_band." + one.band()) + ", "
                        + words.phrases().duration(one.minutes()))
                .orElseGet(() -> words.phrases().say("author_compare.absent"));
    }

    private Why why(SideBySide.Only only) {
        Reason reason = only.decision().reason();
        String rule = reason.rule().isEmpty() ? "" : words.phrases().say("author_compare.rule", reason.rule());
        String facts = reason.facts().stream()
                .map(fact -> words.phrases()
                        .say(
                                "app_condition.about",
                                words.label(fact.attribute()),
                                words.value(fact.attribute(), fact.value())))
                .distinct()
                .collect(Collectors.joining("; "));
        return new Why(only.first() ? getOne() : getOther(), reason.sentence().in(Faces.getLocale()), rule, facts);
    }

    /** What is about no module: tempo, company, presentation. */
    public List<Why> getWhole() {
        return side().whole().stream().map(this::why).distinct().toList();
    }

    /** What differs: first what makes a difference by itself, and what rules used. */
    public List<Told> getFacts() {
        Set<AttributeId> used = used();
        return side().facts().stream()
                .filter(one -> one.alone() > 0 || used.contains(one.attribute()))
                .sorted((one, other) -> Integer.compare(other.alone(), one.alone()))
                .map(one -> new Told(
                        words.label(one.attribute()),
                        value(one.attribute(), one.one()),
                        value(one.attribute(), one.other()),
                        one.alone()))
                .toList();
    }

    /** How many facts differ without doing anything to the paths. */
    public int getIdle() {
        return side().facts().size() - getFacts().size();
    }

    private Set<AttributeId> used() {
        return Stream.concat(side().whole().stream(), side().rows().stream().flatMap(row -> row.why().stream()))
                .flatMap(only -> only.decision().reason().facts().stream())
                .map(fact -> fact.attribute())
                .collect(Collectors.toSet());
    }

    private String value(AttributeId id, Optional<Value> value) {
        return value.map(known -> words.value(id, known))
                .orElseGet(() -> words.phrases().say("app_condition.unknown"));
    }
}
