package be.datacoach.reporting.research.export;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.assignment.plan.StoredPlan;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what goes into a file, of one piece of the people after the other, in the order of their pseudonyms: the order of
 * lines says nothing of who they are.
 */
@ApplicationScoped
class Gathering {
    @Inject
    private TraitSources traits;

    @Inject
    private PathSources paths;

    @Inject
    private AnswerSources answers;

    @Inject
    private Clock clock;

    /** @param names makes pseudonyms, and knows no way back */
    @Transactional
    Material gather(List<Account> people, Names names) {
        Material material = new Material();
        Map<SchoolId, List<Map<AttributeId, Fact>>> staff = new TreeMap<>(Comparator.comparing(SchoolId::value));
        List<Account> byName =
                people.stream().sorted(Comparator.comparing(names::person)).toList();
        for (List<Account> piece : Bulk.pieces(byName)) {
            List<AccountId> ids = piece.stream().map(Account::id).toList();
            Map<AccountId, Map<AttributeId, Fact>> facts = traits.factsOf(ids);
            Map<AccountId, SchoolId> schools = traits.schoolOf(ids);
            Map<AccountId, PathSources.Walked> walked = paths.of(piece);
            for (Account person : piece) {
                Map<AttributeId, Fact> known = facts.getOrDefault(person.id(), Map.of());
                Optional<SchoolId> school = Optional.ofNullable(schools.get(person.id()));
                Done done = done(names.person(person), walked.getOrDefault(person.id(), PathSources.Walked.NOTHING));
                Map<String, String> own = traitsOf(known, done.plans());
                own.putAll(SurveyLines.traits(answers.surveys(person)));
                material.person(done.pid(), school.map(names::school).orElse(""), own);
                school.ifPresent(where ->
                        staff.computeIfAbsent(where, none -> new ArrayList<>()).add(known));
                tell(material, person, done);
            }
        }
        schools(material, staff, names);
        material.close();
        return material;
    }

    private static Done done(String pid, PathSources.Walked walked) {
        Instant start = walked.plans().stream()
                .map(StoredPlan::calculatedAt)
                .findFirst()
                .orElse(Instant.EPOCH);
        return new Done(pid, new Weeks(start), walked.events(), walked.runs(), walked.plans(), walked.aside());
    }

    private void tell(Material material, Account person, Done done) {
        answers.intake(person, done.pid()).forEach(line -> material.add("intake", line));
        answers.needs(person, done.pid()).forEach(line -> material.add("needs", line));
        DecisionLines.of(done).forEach(line -> material.add("decisions", line));
        ProgressLines.of(done).forEach(line -> material.add("progress", line));
        TalkLines.of(done).forEach(line -> material.add("conversation", line));
        MarkLines.of(done, answers.marks(person)).forEach(line -> material.add("artefacts", line));
        SurveyLines.of(done.pid(), answers.surveys(person)).forEach(line -> material.add("surveys", line));
        LogLines.of(done, answers.weeks(person), clock.getZone()).forEach(line -> material.add("logs", line));
    }

    private Map<String, String> traitsOf(Map<AttributeId, Fact> known, List<StoredPlan> plans) {
        Map<String, String> groups = new HashMap<>();
        for (Trait trait : Trait.values()) {
            groups.put(trait.column(), trait.group(said(List.of(known), trait)));
        }
        groups.put(
                Trait.TERM.column(),
                plans.stream()
                        .findFirst()
                        .map(first -> SchoolTerm.of(
                                first.calculatedAt().atZone(clock.getZone()).toLocalDate()))
                        .orElse(Trait.UNKNOWN));
        return groups;
    }

    private static List<Value> said(Collection<Map<AttributeId, Fact>> voices, Trait trait) {
        return voices.stream()
                .flatMap(voice -> voice.values().stream())
                .filter(fact -> fact.attribute().name().equals(trait.attribute()))
                .map(Fact::value)
                .toList();
    }

    private void schools(Material material, Map<SchoolId, List<Map<AttributeId, Fact>>> staff, Names names) {
        staff.forEach((school, voices) -> {
            Map<String, String> groups = new LinkedHashMap<>();
            for (Trait trait : Trait.values()) {
                if (trait.ofSchool()) groups.put(trait.column(), trait.group(said(voices, trait)));
            }
            material.school(names.school(school), groups);
        });
        traits.teamsOf(staff.keySet()).forEach((school, said) -> material.school(names.school(school), said));
    }
}
