package be.datacoach.reporting.research;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Somebody reads what they are asked, and what they said. */
@ApplicationScoped
public class ReadOwnConsents {
    @Inject
    private CurrentUser user;

    @Inject
    private Studies studies;

    @Inject
    private Consents consents;

    @Inject
    private Clock clock;

    /** Studies that ask now, and those that asked and on which something was said, the newest first. */
    @Requires(Permission.KEEP_OWN_DATA)
    @Transactional
    public List<OwnConsent> read(Locale language) {
        List<Consent> own = consents.of(user.id());
        return studies.all().stream()
                .filter(Study::wasOpened)
                .map(study -> asked(study, own, language))
                .filter(asked -> asked.open() || !asked.said().isEmpty())
                .toList();
    }

    private OwnConsent asked(Study study, List<Consent> own, Locale language) {
        Wording wording = studies.wordingOf(study);
        return new OwnConsent(
                study.uid(),
                study.name(),
                wording.number(),
                wording.in(language),
                study.state(LocalDate.now(clock)) == Study.State.OPEN,
                own.stream()
                        .filter(consent -> consent.study() == study.id())
                        .map(Consent::asSaid)
                        .toList());
    }
}
