package be.datacoach.accompaniment.feedback;

import be.datacoach.access.NotAllowed;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that was handed in, from the events. */
@ApplicationScoped
public class Submissions {
    @Inject
    private Events events;

    @Inject
    private Catalogue catalogue;

    /** The module that an artefact is part of, in its version, and its form. */
    public record Form(ModuleContent module, ArtefactForm artefact) {}

    Submission withUid(String uid) {
        return parsed(uid)
                .flatMap(events::withUid)
                .filter(event -> event.verb() == Verb.SUBMITTED)
                .map(Submission::of)
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    /** All of these people, oldest first. */
    List<Submission> of(Collection<String> coaches) {
        return events.of(coaches, Verb.SUBMITTED).values().stream()
                .flatMap(List::stream)
                .map(Submission::of)
                .sorted(Comparator.comparing(Submission::at))
                .toList();
    }

    /** Every time that the same artefact was handed in, oldest first. */
    List<Submission> sameAs(Submission one) {
        return of(List.of(one.coach())).stream()
                .filter(other -> other.place().equals(one.place()))
                .toList();
    }

    /** The newest of each artefact, the longest ago first. */
    static List<Submission> newest(List<Submission> all) {
        Map<Submission.Place, Submission> newest = new LinkedHashMap<>();
        all.forEach(one -> {
            newest.remove(one.place());
            newest.put(one.place(), one);
        });
        return List.copyOf(newest.values());
    }

    Form form(Submission one) {
        ModuleContent content =
                catalogue.content(one.module(), one.thing().version()).orElseThrow();
        return new Form(content, (ArtefactForm) content.block(one.block()).orElseThrow());
    }

    private static Optional<UUID> parsed(String uid) {
        try {
            return Optional.of(UUID.fromString(uid));
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }
}
