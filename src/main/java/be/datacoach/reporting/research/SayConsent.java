package be.datacoach.reporting.research;

import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody says yes or no to a study. It is not in the audit trail, which administrators read: who takes part is nobody
 * else's business.
 */
@ApplicationScoped
public class SayConsent {
    @Inject
    private CurrentUser user;

    @Inject
    private Accounts accounts;

    @Inject
    private Books books;

    @Inject
    private Clock clock;

    /** What a page was about: the words that were read, and in which language. */
    public record Read(String study, int wording, Locale language) {}

    public enum Outcome {
        KEPT,
        /** In the meantime it is asked in other words: to be read first. */
        OTHER_WORDS,
        /** Nobody is asked any more. */
        OVER
    }

    /** A no is always kept; a yes only to the words of now. Saying the same again changes nothing. */
    @Requires(Permission.KEEP_OWN_DATA)
    @Transactional
    public Outcome say(Read read, boolean yes) {
        accounts.lock(List.of(user.id()));
        Study study = books.studies
                .withUid(read.study)
                .filter(Study::wasOpened)
                .orElseThrow(() -> new NotFound("study " + read.study));
        Wording wording = books.studies.wordingOf(study);
        if (yes && study.state(LocalDate.now(clock)) != Study.State.OPEN) return Outcome.OVER;
        if (yes && wording.number() != read.wording) return Outcome.OTHER_WORDS;
        keep(new Consent(user.id(), wording, Wording.code(read.language), yes, clock.instant()));
        return Outcome.KEPT;
    }

    private void keep(Consent consent) {
        Optional<Consent> before = books.consents.of(user.id()).stream()
                .filter(one -> one.study() == consent.study())
                .findFirst();
        boolean same = before.filter(one -> one.granted() == consent.granted())
                .filter(one -> one.wording() == consent.wording())
                .isPresent();
        if (!same) books.consents.add(consent);
    }
}
