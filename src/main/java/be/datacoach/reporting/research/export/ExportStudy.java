package be.datacoach.reporting.research.export;

import be.datacoach.access.Account;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.reporting.research.Participants;
import be.datacoach.reporting.research.Study;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes the file of a study for who works for the data controller and holds its key. What goes into it is read first; then, in
 * one moment, it is settled who is in it.
 */
@ApplicationScoped
public class ExportStudy {
    @Inject
    private Participants participants;

    @Inject
    private Gathering gathering;

    @Inject
    private Settlement settlement;

    @Inject
    private Clock clock;

    /** What came of it. */
    public sealed interface Outcome {
        record Made(ResearchFile file) implements Outcome {}

        enum Refused implements Outcome {
            /** People are not asked yet, or the study is past its last day or closed. */
            NOT_OPEN,
            NO_KEY_YET,
            WRONG_KEY,
            /** Fewer than five take part, or are enough alike to be shown at all. */
            TOO_FEW
        }
    }

    /** @param keyText as it was given when the key was made */
    @Requires(Permission.EXPORT_RESEARCH)
    public Outcome export(String uid, String keyText) {
        Study study = participants.study(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (study.state(LocalDate.now(clock)) != Study.State.OPEN) return Outcome.Refused.NOT_OPEN;
        if (study.keyCheck().isEmpty()) return Outcome.Refused.NO_KEY_YET;
        Optional<StudyKey> key = StudyKey.read(keyText)
                .filter(one -> study.keyCheck().filter(one.check(uid)::equals).isPresent());
        if (key.isEmpty()) return Outcome.Refused.WRONG_KEY;
        List<Account> people = participants.of(study);
        if (people.size() < Anonymous.K) return Outcome.Refused.TOO_FEW;
        Names names = new Names(key.orElseThrow(), study.salt().orElseThrow());
        Material material = gathering.gather(people, names);
        return settlement
                .settle(uid, material, names)
                .<Outcome>map(Outcome.Made::new)
                .orElse(Outcome.Refused.TOO_FEW);
    }
}
