package be.datacoach.network.example;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.organisation.school.SchoolFact;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One or two examples that are about what a module is about, from a school most like the reader's. */
@ApplicationScoped
public class SuggestExamples {
    private static final int MOST = 2;
    /** Of the newest that are about the same, those that fit best. */
    private static final int LOOKED_AT = 20;

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    @Inject
    private Ground ground;

    /** What is known of the module and of the reader. */
    @Dependent
    static class Ground {
        @Inject
        private ExampleSight sight;

        @Inject
        private Catalogue catalogue;

        @Inject
        private Schools schools;

        @Inject
        private SchoolFacts facts;
    }

    /**
     * An example, and why it is here.
     *
     * @param topic the code of a task or competency that the module is about too
     * @param sameLevel whether it happened at the level of the reader's school
     * @param samePhase whether that school was as far as the reader's
     */
    public record Suggestion(String uid, String title, String topic, boolean sameLevel, boolean samePhase) {
        int fit() {
            return (sameLevel ? 2 : 0) + (samePhase ? 1 : 0);
        }
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<Suggestion> at(ModuleId module) {
        Set<String> topics = ground.catalogue
                .content(module)
                .map(content -> Topics.of(content.module(), ground.catalogue.curriculumOf(module)))
                .orElse(Set.of());
        if (topics.isEmpty()) return List.of();
        List<ExampleText> found = FindExamples.readable(ground.sight, user.id())
                .where("t.author is null or t.author <> :me")
                .where(
                        "exists (select p.id from ExampleTopic p where p.text = t.id and p.topic in :topics)",
                        "topics",
                        List.copyOf(topics))
                .page(entities, ExampleText.class, "t.shownAt desc, t.id desc", 1, LOOKED_AT)
                .rows();
        return found.isEmpty() ? List.of() : fitting(found, topics);
    }

    /** What its author took back meanwhile is left out. */
    private List<Suggestion> fitting(List<ExampleText> found, Set<String> topics) {
        Map<Long, Set<String>> about = examples.topicsOf(found);
        Map<Long, PracticeExample> all =
                examples.withIds(found.stream().map(ExampleText::example).toList());
        Map<String, String> own = ownSchool();
        return found.stream()
                .flatMap(text -> Stream.ofNullable(all.get(text.example()))
                        .flatMap(example -> common(topics, about.getOrDefault(text.id(), Set.of()))
                                .map(topic -> suggestion(example, text, topic, own))))
                .sorted(Comparator.comparing(Suggestion::fit).reversed())
                .limit(MOST)
                .toList();
    }

    /** The first that both are about, if any. */
    private static Stream<String> common(Set<String> topics, Set<String> said) {
        return topics.stream().filter(said::contains).limit(1);
    }

    private static Suggestion suggestion(
            PracticeExample example, ExampleText text, String topic, Map<String, String> own) {
        Setting setting = text.content(Set.of()).setting();
        return new Suggestion(
                example.uid(),
                text.title(),
                topic,
                setting.level().map(Enum::name).equals(ofSchool(own, "school.level")),
                setting.phase().map(Enum::name).equals(ofSchool(own, "policy.phase")));
    }

    private static Optional<String> ofSchool(Map<String, String> facts, String attribute) {
        return Optional.ofNullable(facts.get(attribute));
    }

    private Map<String, String> ownSchool() {
        return ground.schools.ofCoach(user.id()).stream()
                .findFirst()
                .map(school -> ground.facts.holdingAt(school.id()))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
    }

    private static String value(SchoolFact fact) {
        return fact.value();
    }
}
