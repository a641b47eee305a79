package be.datacoach.network.circle.checkin;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.circle.Author;
import be.datacoach.network.circle.Authors;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.CircleNames;
import be.datacoach.network.circle.CircleSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody in a circle reads the questions before its meetings, and what others answered as far as that may be seen now. */
@ApplicationScoped
public class ReadCheckIns {
    /**
     * A question as one reader sees it.
     *
     * @param own what the reader answered; empty for nothing
     * @param open whether answers of others are seen now
     * @param over whether the meeting began before now
     * @param answers of others, in the order in which they came; never who did not answer
     */
    public record Question(String uid, Asking asking, String own, boolean open, boolean over, List<Answer> answers) {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /** What somebody said. */
    public record Answer(Author by, String words) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Here here;

    @Inject
    private CheckIns checkIns;

    @Inject
    private Clock clock;

    /** Which circle, and whose names. */
    @Dependent
    static class Here {
        @Inject
        private CircleSight sight;

        @Inject
        private CircleNames names;
    }

    /** The newest first. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public List<Question> of(String circle) {
        Circle place = here.sight.readable(circle);
        Authors authors = here.names.authors(user.id(), place.key());
        return checkIns.of(place.uid()).stream()
                .map(asked -> question(asked, authors))
                .toList();
    }

    private Question question(CheckIn asked, Authors authors) {
        Instant now = clock.instant();
        List<CheckInAnswer> all = checkIns.answers(List.of(asked.id()));
        String own = all.stream()
                .filter(answer -> answer.account().equals(user.id()))
                .map(CheckInAnswer::words)
                .findFirst()
                .orElse("");
        List<Answer> others = all.stream()
                .filter(answer -> asked.isOpen(now) && !answer.account().equals(user.id()))
                .map(answer -> new Answer(authors.of(Optional.of(answer.account())), answer.words()))
                .toList();
        return new Question(
                asked.uid(),
                asked.asking(),
                own,
                asked.isOpen(now),
                !asked.heldAt().isAfter(now),
                others);
    }
}
