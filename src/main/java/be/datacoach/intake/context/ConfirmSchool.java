package be.datacoach.intake.context;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.AnswerCheck;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolFact;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.Schools;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A director, without an account, confirms or corrects over a link what is said of the own school. Sending the same twice
 * is sending it once.
 */
@ApplicationScoped
public class ConfirmSchool {
    @Inject
    private DirectorLinks links;

    @Inject
    private Schools schools;

    @Inject
    private SchoolFacts facts;

    @Inject
    private SchoolNews news;

    @Inject
    private Catalogue catalogue;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @param leaderFactor whether the factor about leaders may be shown after a team scan; empty leaves it as it was */
    @Requires(Permission.ANSWER_BY_LINK)
    @Transactional
    public Told confirm(LinkToken token, Map<AttributeId, Value> answers, Optional<Boolean> leaderFactor) {
        Instant now = clock.instant();
        Optional<DirectorLink> link = links.with(token).filter(one -> one.isOpen(now));
        if (link.isEmpty()) return new Told.TooLate();
        School school = schools.withId(link.get().school()).orElseThrow();
        List<AttributeId> wrong =
                AnswerCheck.wrong(answers, catalogue.contextForm().school(), catalogue.curriculum());
        if (!wrong.isEmpty()) return new Told.Refused(wrong);
        boolean changed = keep(school, answers, leaderFactor);
        link.get().use(now);
        if (changed) {
            trail.record("school.confirmed", school.uid());
            news.of(school);
        }
        return new Told.Kept(changed);
    }

    private boolean keep(School school, Map<AttributeId, Value> answers, Optional<Boolean> leaderFactor) {
        Map<String, SchoolFact> holding = facts.holdingAt(school.id());
        boolean changed = false;
        for (Map.Entry<AttributeId, Value> answer : answers.entrySet()) {
            changed |= say(school, answer.getKey().name(), answer.getValue().toString(), holding);
        }
        if (leaderFactor.isPresent()) {
            changed |= say(school, LeaderFactor.ATTRIBUTE, LeaderFactor.word(leaderFactor.get()), holding);
        }
        return changed;
    }

    private boolean say(School school, String attribute, String value, Map<String, SchoolFact> holding) {
        boolean said = Optional.ofNullable(holding.get(attribute))
                .filter(fact -> fact.isConfirmed() && fact.value().equals(value))
                .isPresent();
        if (!said) facts.add(SchoolFact.byDirector(school.id(), attribute, value, clock.instant()));
        return !said;
    }
}
