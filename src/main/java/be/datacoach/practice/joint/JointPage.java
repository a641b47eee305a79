package be.datacoach.practice.joint;

import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.ModuleContent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is made together, as one maker sees it.
 *
 * @param written by field, what it says now; one that nobody wrote in is not in it
 * @param clashes what waits for a choice of who looks
 * @param handedIn when it was last
 */
public record JointPage(
        Thing thing,
        int number,
        Map<String, Written> written,
        List<Waiting> clashes,
        List<Maker> makers,
        Optional<Instant> handedIn,
        boolean latest) {
    public JointPage {
        written = Map.copyOf(written);
        clashes = List.copyOf(clashes);
        makers = List.copyOf(makers);
    }

    /** Which artefact it is. */
    public record Thing(String uid, ModuleContent content, ArtefactForm form) {}

    /**
     * A field.
     *
     * @param number since which it says so
     * @param author their name; empty for who is not here any more
     * @param mine whether who looks wrote it
     */
    public record Written(String words, int number, String author, boolean mine, Instant at) {}

    /** What who looks typed in a field where somebody else wrote too, and what both began with. */
    public record Waiting(String uid, String field, String base, String mine) {}

    /** Somebody who makes it, or was asked to. */
    public record Maker(String name, State state) {}

    /** How far a maker is. */
    public enum State {
        MAKES,
        ASKED,
        NO_ANSWER,
        SAID_NO,
        LEFT
    }

    /** What it says, by field. */
    public Map<String, String> texts() {
        return written.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().words()));
    }

    /** Everybody who makes it now. */
    public List<String> names() {
        return makers.stream()
                .filter(maker -> maker.state() == State.MAKES)
                .map(Maker::name)
                .toList();
    }
}
