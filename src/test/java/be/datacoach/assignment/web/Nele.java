package be.datacoach.assignment.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.assignment.OwnPath;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.platform.Phrases;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A coach who answered the first screen, with the content that the application brings. */
final class Nele {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Library LIBRARY =
            LibraryReader.read(Path.of("modules")).value().orElseThrow();

    private final Map<AttributeId, Fact> facts = new TreeMap<>();
    private Assignment assignment = Assignment.open();

    static Nele whoSaid(String attribute, String word) {
        return new Nele().said(attribute, Value.of(word));
    }

    Nele said(String attribute, Value value) {
        var id = new AttributeId(attribute);
        facts.put(id, new Fact(id, value, LocalDate.of(2026, 10, 12), Fact.Giver.LEARNER, false));
        return this;
    }

    Nele withDeadline(LocalDate day) {
        assignment = new Assignment(Map.of(), java.util.Set.of(), Optional.of(day));
        return this;
    }

    LearningPath path() {
        return Planner.plan(new PlanningCase(
                LIBRARY.curriculum(),
                LearnerSnapshot.knowing(facts),
                assignment,
                LIBRARY.common().calendar(),
                TODAY,
                Optional.empty()));
    }

    OwnPath ownPath() {
        return new OwnPath(
                "registration", path(), LIBRARY.curriculum(), new OwnPath.Calculated(Instant.EPOCH, "first"), Map.of());
    }

    PathSteps steps() {
        return new PathSteps(ownPath(), reasons());
    }

    static Reasons reasons() {
        return new Reasons(wording("nl"), LIBRARY.common().sources());
    }

    static Wording wording(String language) {
        return new Wording(
                LIBRARY.curriculum(),
                LIBRARY.common().firstScreen(),
                Phrases.in(Locale.forLanguageTag(language)),
                TODAY);
    }
}
