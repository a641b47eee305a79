package be.datacoach.authoring.web.persona;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.authoring.persona.Imagined;
import be.datacoach.authoring.persona.KeepPersona;
import be.datacoach.authoring.persona.PersonaText;
import be.datacoach.authoring.persona.ReadPersonas;
import be.datacoach.authoring.web.Asked;
import be.datacoach.authoring.web.FieldOfPersona;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.FindingText;
import be.datacoach.catalogue.content.FirstScreen;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.omnifaces.util.Faces;

/** One persona: a name, a few facts first, and everything else that rules may ask. */
@Named
@RequestScoped
public class AuthorPersonaView {

    /** Fields about one kind of thing. */
    public record Group(String title, List<FieldOfPersona> words, List<FieldOfPersona> numbers, boolean filled) {
        public Group {
            words = List.copyOf(words);
            numbers = List.copyOf(numbers);
        }
    }

    @Inject
    private ReadPersonas readPersonas;

    @Inject
    private KeepPersona keepPersona;

    @Inject
    private Catalogue catalogue;

    private Optional<Imagined> base = Optional.empty();
    private String name = "";
    private String story = "";
    private Map<String, String> facts = new LinkedHashMap<>();
    private boolean confirmed;
    private List<String> wrong = List.of();

    @PostConstruct
    void read() {
        String uid = Asked.parameter(isCopy() ? "copy" : "uid");
        if (Faces.isPostback()) {
            sent();
            return;
        }
        if (uid.isEmpty()) {
            sent();
            return;
        }
        base = Optional.of(readPersonas.find(uid));
        if (!isCopy() && !base.get().saved()) throw new NotFound("persona " + uid);
        name = isCopy()
                ? phrases().say("author_persona.copy_of", base.get().name())
                : base.get().name();
        story = base.get().persona().story().nl();
        facts = PersonaText.factsOf(base.get());
        confirmed = base.get().persona().learner().facts().values().stream().anyMatch(Fact::confirmed);
    }

    private void sent() {
        name = Asked.parameter("name").strip();
        story = Asked.parameter("story").strip();
        confirmed = Asked.number("confirmed") == 1;
        catalogue.curriculum().attributes().forEach(attribute -> {
            String said = Asked.parameter(attribute.id().name()).strip();
            if (!said.isEmpty()) facts.put(attribute.id().name(), said.replace(',', '.'));
        });
    }

    public String save() {
        if (name.isEmpty() || name.length() > 120) {
            wrong = List.of(phrases().say("author_persona.wrong.name"));
            return "";
        }
        var which = new KeepPersona.Which(getUid(), getSeen(), Asked.parameter("copy"));
        var outcome = keepPersona.keep(which, new PersonaText(name, story, facts, confirmed));
        if (outcome instanceof KeepPersona.Outcome.Kept) {
            Say.done("author_personas.message.info.kept", name);
            return "/author/personas?faces-redirect=true";
        }
        if (outcome instanceof KeepPersona.Outcome.Wrong bad) {
            FindingText text = FindingText.in(Faces.getLocale());
            wrong = bad.findings().stream().map(text::sentence).toList();
        } else Say.refused("author_personas.message.error.changed");
        return "";
    }

    /** Whether a new one begins as somebody else. */
    public boolean isCopy() {
        return !Asked.parameter("copy").isEmpty();
    }

    public boolean isNew() {
        return getSeen() == 0;
    }

    public String getCopy() {
        return Asked.parameter("copy");
    }

    /** Of a new one, made with the form, so that a form that is sent twice makes one. */
    public String getUid() {
        String uid = Asked.parameter("uid");
        return uid.matches("[0-9a-f-]{36}") ? uid : UUID.randomUUID().toString();
    }

    public int getSeen() {
        int sent = Asked.number("seen");
        if (sent >= 0) return sent;
        return isCopy() ? 0 : base.map(Imagined::revision).orElse(0);
    }

    public String getName() {
        return name;
    }

    public String getStory() {
        return story;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public List<String> getWrong() {
        return wrong;
    }

    /** Those that the first screen asks of a coach. */
    public Group getFirst() {
        return group("", attribute -> isFirst(attribute.id()));
    }

    /** Everything else, by whose fact it is. */
    public List<Group> getGroups() {
        return Arrays.stream(Attribute.Owner.values())
                .filter(owner -> owner != Attribute.Owner.COMPUTED)
                .map(owner -> group(
                        phrases().say("author_persona.owner." + owner),
                        attribute -> attribute.owner() == owner && !isFirst(attribute.id())))
                .toList();
    }

    private boolean isFirst(AttributeId id) {
        return catalogue.firstScreen().questions().stream()
                .map(FirstScreen.Question::attribute)
                .anyMatch(id::equals);
    }

    private Group group(String title, Predicate<Attribute> which) {
        List<FieldOfPersona> fields = catalogue.curriculum().attributes().stream()
                .filter(attribute -> attribute.owner() != Attribute.Owner.COMPUTED)
                .filter(which)
                .map(this::field)
                .toList();
        return new Group(
                title,
                fields.stream().filter(field -> !field.number()).toList(),
                fields.stream().filter(FieldOfPersona::number).toList(),
                fields.stream()
                        .anyMatch(field -> !facts.getOrDefault(field.name(), "").isEmpty()));
    }

    private FieldOfPersona field(Attribute attribute) {
        String said = facts.getOrDefault(attribute.id().name(), "");
        boolean number = attribute.domain() instanceof Domain.Numbers;
        if (said.isEmpty()) return FieldOfPersona.of(attribute, null, Faces.getLocale());
        boolean readable = !number || said.matches("-?\\d{1,6}(\\.\\d{1,6})?");
        Value value = number && readable ? Value.of(Double.parseDouble(said)) : Value.of(said);
        return FieldOfPersona.of(attribute, value, Faces.getLocale());
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
