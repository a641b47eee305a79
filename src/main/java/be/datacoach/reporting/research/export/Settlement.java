package be.datacoach.reporting.research.export;

import be.datacoach.access.Account;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.reporting.research.Participants;
import be.datacoach.reporting.research.Study;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The moment of a file: who agrees now is in it, whoever took it back while it was gathered is not, and it is written down
 * that it was given.
 */
@ApplicationScoped
class Settlement {
    @Inject
    private Participants participants;

    @Inject
    private Exports exports;

    @Inject
    private Witness witness;

    @Inject
    private Clock clock;

    /** Who does it, and where that is written down. */
    @Dependent
    static class Witness {
        @Inject
        private CurrentUser user;

        @Inject
        private AuditTrail trail;
    }

    /** Nothing where too few are left, or the study was closed. */
    @Transactional
    Optional<ResearchFile> settle(String uid, Material material, Names names) {
        Study study = participants.locked(uid).orElseThrow();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        if (study.state(today) != Study.State.OPEN) return Optional.empty();
        Set<String> in = participants.of(study).stream()
                .map((Account one) -> names.person(one))
                .collect(Collectors.toSet());
        in.retainAll(material.pids());
        if (in.size() < Anonymous.K) return Optional.empty();
        int wording = participants.wording(study);
        ResearchFile file = new ResearchFile(material, in, about(study, wording, today));
        if (file.participants() < Anonymous.K) return Optional.empty();
        exports.add(new Exported(study, wording, witness.user.id(), file, now));
        witness.trail.record("research.exported", uid, "participants " + file.participants());
        return Optional.of(file);
    }

    private static Map<String, String> about(Study study, int wording, LocalDate today) {
        return Map.of(
                "study", study.name(),
                "wording", Integer.toString(wording),
                "contract", study.contract(),
                "ethics", study.ethics(),
                "made", today.toString(),
                "until", study.keptUntil().toString());
    }
}
