package be.datacoach.accompaniment.peer;

import be.datacoach.accompaniment.feedback.Words;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.ModuleContent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One question to a colleague and what came of it, as one of the two sees it, or who makes the artefact with the one who asked.
 *
 * @param texts what the artefact said when it was asked; nothing before the colleague said yes
 * @param words what they say of it; nothing of it for others before it was given
 */
public record PeerPage(
        Asked asked, ModuleContent content, ArtefactForm form, Map<String, String> texts, Said said, Seat seat) {
    public PeerPage {
        texts = Map.copyOf(texts);
    }

    /**
     * The question.
     *
     * @param by the name of who asked
     * @param of the name of who was asked; empty for who is not here any more
     * @param until when a colleague may answer
     * @param open whether they still may
     */
    public record Asked(String uid, String by, String of, String question, Instant until, boolean open) {}

    /** @param revision of the words */
    public record Said(
            PeerStanding standing,
            Words words,
            int revision,
            Optional<Instant> given,
            boolean thanked,
            boolean shared) {}

    /** Who looks. */
    public enum Seat {
        ASKER,
        /** Makes it with the one who asked. */
        MAKER,
        GIVER
    }
}
