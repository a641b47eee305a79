package be.datacoach.authoring.web;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.authoring.persona.ReadPersonas;
import be.datacoach.authoring.preview.Persona;
import be.datacoach.authoring.preview.PersonaView;
import be.datacoach.authoring.preview.PreviewModule;
import be.datacoach.authoring.preview.PreviewModule.Preview;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.VariedText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** A block or a whole module as a persona reads it, in primary and in secondary education side by side. */
@Named
@RequestScoped
public class AuthorPreviewView {
    private static final AttributeId LEVEL = new AttributeId("school.level");
    private static final AttributeId LEVEL_OF_COUNSELLOR = new AttributeId("counsellor.level");

    /** A persona's side of the page. */
    public record Side(String level, String name, List<ShownBlock> blocks, List<ChoiceRow> choices) {}

    @Inject
    private PreviewModule previewModule;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ReadPersonas readPersonas;

    private Preview preview;
    private Band band = Band.STANDARD;
    private final Map<AttributeId, Value> facts = new TreeMap<>();

    @PostConstruct
    void read() {
        band = Arrays.stream(Band.values())
                .filter(one -> one.name().equals(Asked.parameter("band")))
                .findFirst()
                .orElse(Band.STANDARD);
        boolean another = !Asked.parameter("persona").equals(Asked.parameter("shown"));
        if (another) become(Asked.parameter("persona"));
        for (Attribute attribute : catalogue.curriculumOf(Asked.module()).attributes()) {
            if (another) break;
            String sent = Asked.parameter(attribute.id().name());
            if (!sent.isEmpty() && !attribute.id().equals(LEVEL)) take(attribute, sent);
        }
        var persona = new Persona(band, facts);
        preview = previewModule.preview(
                Asked.module(),
                Asked.block(),
                levels().stream().map(persona::at).toList());
    }

    /** Everything that is known of a persona, in place of what the fields say. */
    private void become(String uid) {
        if (uid.isEmpty()) return;
        readPersonas.find(uid).persona().learner().facts().forEach((id, fact) -> facts.put(id, fact.value()));
    }

    private void take(Attribute attribute, String sent) {
        Value value = Value.of(sent);
        if (attribute.domain() instanceof Domain.Numbers) {
            if (!sent.matches("-?\\d{1,4}(\\.\\d{1,2})?")) return;
            value = Value.of(Double.parseDouble(sent));
        }
        if (attribute.domain().holds(value)) facts.put(attribute.id(), value);
    }

    /** That of a persona who has one; else all of them, side by side. */
    private List<String> levels() {
        Value own = facts.get(LEVEL);
        String asked = own == null ? Asked.parameter(LEVEL.name()) : own.toString();
        List<String> all = allLevels();
        return all.contains(asked) ? List.of(asked) : all;
    }

    private List<String> allLevels() {
        return catalogue
                .curriculum()
                .attribute(LEVEL)
                .map(Attribute::domain)
                .filter(Domain.Words.class::isInstance)
                .map(words -> ((Domain.Words) words).codes())
                .orElse(List.of());
    }

    public String getModule() {
        return Asked.module().code();
    }

    public String getTitle() {
        return preview.content().module().texts().title().in(Faces.getLocale());
    }

    public boolean isDrafted() {
        return preview.work().draft().isPresent();
    }

    public boolean isWritten() {
        return !preview.content().blocks().isEmpty();
    }

    public List<Side> getSides() {
        return preview.views().stream().map(this::side).toList();
    }

    private Side side(PersonaView view) {
        String level = view.persona().level();
        String name = catalogue
                .curriculum()
                .attribute(LEVEL)
                .orElseThrow()
                .says(Value.of(level))
                .in(Faces.getLocale());
        List<Block> blocks = view.blocks().stream().filter(this::asked).toList();
        Set<String> places = blocks.stream()
                .flatMap(block -> block.texts().flatMap(VariedText::points))
                .map(point -> point.id().toString())
                .collect(Collectors.toSet());
        blocks.forEach(block -> places.add(block.id().code()));
        return new Side(
                level,
                name,
                blocks.stream().map(block -> new ShownBlock(block, view, level)).toList(),
                ChoiceRow.of(view, places, Faces.getLocale()));
    }

    private boolean asked(Block block) {
        return Asked.block().isEmpty() || block.id().code().equals(Asked.block());
    }

    public List<FieldOfPersona> getWords() {
        return fields().filter(field -> !field.number()).toList();
    }

    public List<FieldOfPersona> getNumbers() {
        return fields().filter(FieldOfPersona::number).toList();
    }

    private Stream<FieldOfPersona> fields() {
        return preview.asked().stream()
                .filter(attribute ->
                        !attribute.id().equals(LEVEL) && !attribute.id().equals(LEVEL_OF_COUNSELLOR))
                .map(attribute -> FieldOfPersona.of(attribute, facts.get(attribute.id()), Faces.getLocale()));
    }

    public String getPersona() {
        return Asked.parameter("persona");
    }

    /** Everybody whose eyes there are to read with. */
    public List<FieldOfPersona.Choice> getPersonas() {
        return readPersonas.all().stream()
                .map(one -> new FieldOfPersona.Choice(
                        one.uid(), one.name(), one.uid().equals(getPersona())))
                .toList();
    }

    public List<FieldOfPersona.Choice> getBands() {
        return Arrays.stream(Band.values())
                .map(one -> new FieldOfPersona.Choice(one.name(), one.name(), one == band))
                .toList();
    }

    public List<FieldOfPersona.Choice> getBlocks() {
        return preview.content().blocks().stream()
                .map(block -> new FieldOfPersona.Choice(
                        block.id().code(),
                        block.frame().title(),
                        block.id().code().equals(Asked.block())))
                .toList();
    }
}
