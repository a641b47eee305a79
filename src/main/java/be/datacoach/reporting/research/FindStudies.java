package be.datacoach.reporting.research;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Studies as an administrator sees them: how many take part, from five on, and never who. */
@ApplicationScoped
public class FindStudies {
    /** Fewer people than this are not counted aloud. */
    static final int FEWEST = 5;

    @Inject
    private Studies studies;

    @Inject
    private Consents consents;

    @Inject
    private Clock clock;

    /** @param takePart nothing while they are fewer than five */
    public record Found(Study study, Study.State state, OptionalInt takePart) {}

    @Requires(Permission.EXPORT_RESEARCH)
    @Transactional
    public List<Found> all() {
        return studies.all().stream().map(this::found).toList();
    }

    @Requires(Permission.EXPORT_RESEARCH)
    @Transactional
    public Found withUid(String uid) {
        return found(study(uid));
    }

    /** What people read. */
    @Requires(Permission.EXPORT_RESEARCH)
    @Transactional
    public ConsentText textOf(String uid, Locale language) {
        return studies.wordingOf(study(uid)).in(language);
    }

    private Study study(String uid) {
        return studies.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
    }

    private Found found(Study study) {
        int people = consents.agreeingTo(studies.wordingOf(study)).size();
        return new Found(
                study,
                study.state(LocalDate.now(clock)),
                people < FEWEST ? OptionalInt.empty() : OptionalInt.of(people));
    }
}
