package be.datacoach.intake.answering;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** A coach answers one question of an instrument. Sent twice under one key, it counts once; answered again, it changes. */
@ApplicationScoped
public class SaveAnswer {

    /**
     * An answer as it was sent.
     *
     * @param key chosen by the sender
     * @param owner the uid of whom the page was made for: a page that stayed open when somebody else logged in saves nothing
     * @param version of the instrument
     */
    public record Answer(UUID key, String owner, Part part, int version, String question, Given given) {}

    /** Why an answer is not kept, and never will be. */
    public enum Refusal {
        UNKNOWN_QUESTION,
        NOT_AN_ANSWER,
        /** The instrument has another version now: the page is to be opened again. */
        OUTDATED,
        /** The key was shown already. */
        FINISHED,
        /** A survey for which this is not the time, or no longer. */
        CLOSED
    }

    @Inject
    private CurrentUser user;

    @Inject
    private Asking asking;

    @Inject
    private Answers answers;

    @Inject
    private SurveyTimes times;

    /** @return nothing when it is kept */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<Refusal> save(Answer answer) {
        if (!answer.owner.equals(user.uid())) throw NotAllowed.on(answer.part.code());
        answers.hold(user.id());
        Questionnaire asked =
                asking.of(user.id(), user.uid(), answer.part).orElseThrow(() -> new NotFound(answer.part.code()));
        if (asked.cover().version() != answer.version) return Optional.of(Refusal.OUTDATED);
        boolean closed = answer.part
                .wave()
                .filter(wave -> !times.isOpen(user.id(), wave))
                .isPresent();
        if (closed) return Optional.of(Refusal.CLOSED);
        Optional<Asked> question = asked.question(answer.question);
        if (question.isEmpty()) return Optional.of(Refusal.UNKNOWN_QUESTION);
        if (!question.get().takes(answer.given)) return Optional.of(Refusal.NOT_AN_ANSWER);
        Answers.Sheet before = answers.of(user.uid(), answer.part);
        if (answer.part.tested() && before.finished().isPresent()) return Optional.of(Refusal.FINISHED);
        boolean same = answer.given.equals(before.given().get(answer.question));
        if (!same) answers.add(user.uid(), answer.key, asked, question.get(), answer.given);
        return Optional.empty();
    }
}
