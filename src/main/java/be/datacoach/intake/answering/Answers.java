package be.datacoach.intake.answering;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people answered to instruments, from the events: the newest answer to a question stands. */
@ApplicationScoped
public class Answers {
    private static final String RESPONSE = "response";
    private static final String PART = "part";

    @Inject
    private Accounts accounts;

    @Inject
    private Events events;

    @Inject
    private Clock clock;

    /**
     * The answers to one part.
     *
     * @param given by question, also what was taken back
     * @param finished when it was finished last
     */
    public record Sheet(Map<String, Given> given, Optional<Instant> finished) {
        public Sheet {
            given = Map.copyOf(given);
        }

        public static final Sheet EMPTY = new Sheet(Map.of(), Optional.empty());
    }

    public Sheet of(String actor, Part part) {
        return ofInstrument(actor, part.instrument()).getOrDefault(part, Sheet.EMPTY);
    }

    /** The answers to every part of an instrument that was begun. */
    public Map<Part, Sheet> ofInstrument(String actor, String instrument) {
        var given = new HashMap<String, Map<String, Given>>();
        var finished = new HashMap<String, Instant>();
        for (Statement said : events.about(actor, Iri.ofInstrument(instrument), Verb.ANSWERED, Verb.COMPLETED)) {
            String part = partOf(said);
            Map<String, Given> sheet = given.computeIfAbsent(part, none -> new LinkedHashMap<>());
            if (said.verb() == Verb.COMPLETED) finished.put(part, said.happenedAt());
            else sheet.put(said.object().iri().lastName(), response(said.result()));
        }
        var sheets = new HashMap<Part, Sheet>();
        given.forEach((code, answers) -> Part.of(code)
                .ifPresent(part -> sheets.put(part, new Sheet(answers, Optional.ofNullable(finished.get(code))))));
        return sheets;
    }

    /**
     * Until the transaction ends, this person answers one thing at a time: a page that is left sends once more what is still under way.
     * Begin the transaction with it.
     */
    void hold(AccountId somebody) {
        accounts.lock(List.of(somebody));
    }

    /** @return whether this key was new */
    boolean add(String actor, UUID key, Questionnaire asked, Asked question, Given given) {
        var response = Json.createObjectBuilder();
        new TreeMap<>(given.fields()).forEach(response::add);
        Statement answered = said(actor, Verb.ANSWERED, asked, iri(asked).item(question.id()), response);
        return events.append(answered.keyed(key.toString()));
    }

    /** Marks a part as skipped: it was asked, and left. */
    void skip(String actor, Questionnaire asked) {
        events.append(said(actor, Verb.SKIPPED, asked, iri(asked), Json.createObjectBuilder()));
    }

    /** The parts of an instrument that somebody finished or skipped, and so is not asked again. */
    public Set<Part> settled(String actor, String instrument) {
        return settled(List.of(actor), instrument).getOrDefault(actor, Set.of());
    }

    /** The same of several people at once, by actor. */
    public Map<String, Set<Part>> settled(Collection<String> actors, String instrument) {
        Map<String, Set<Part>> settled = new HashMap<>();
        events.about(actors, Iri.ofInstrument(instrument), Verb.COMPLETED, Verb.SKIPPED)
                .forEach((actor, all) -> settled.put(
                        actor,
                        all.stream()
                                .flatMap(said -> Part.of(partOf(said)).stream())
                                .collect(Collectors.toSet())));
        return settled;
    }

    /** Marks a part as finished with these answers. */
    public void finish(String actor, Questionnaire asked) {
        events.append(said(actor, Verb.COMPLETED, asked, iri(asked), Json.createObjectBuilder()));
    }

    private Statement said(String actor, Verb verb, Questionnaire asked, Iri iri, JsonObjectBuilder response) {
        JsonObject result = Json.createObjectBuilder()
                .add(PART, asked.part().code())
                .add(RESPONSE, response)
                .build();
        var thing = new Statement.Thing(iri, asked.cover().version());
        return Statement.ofPerson(actor, verb, thing, clock.instant()).with(result);
    }

    /** The code of the part in which something was said. */
    static String partOf(Statement said) {
        return said.result().getString(PART, "");
    }

    private static Iri iri(Questionnaire asked) {
        return Iri.ofInstrument(asked.cover().id());
    }

    static Given response(JsonObject result) {
        var fields = new TreeMap<String, String>();
        result.getJsonObject(RESPONSE).forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
        return new Given(fields);
    }
}
