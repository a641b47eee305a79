package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.context.SchoolContext;
import be.datacoach.intake.context.SchoolContexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What others would see of the one who asks: two objective facts of the own school, and what they choose themselves. */
@ApplicationScoped
class OwnProfile {
    private static final AttributeId LEVEL = new AttributeId("school.level");
    private static final AttributeId PHASE = new AttributeId("policy.phase");
    private static final String NEED = "need.";

    @Inject
    private CurrentUser user;

    @Inject
    private SchoolContexts contexts;

    @Inject
    private CoachFacts facts;

    @Inject
    private Catalogue catalogue;

    /** Whose it is. */
    AccountId coach() {
        return user.id();
    }

    Profile with(List<TaskId> questions) {
        SchoolContext context = contexts.of(user.id(), catalogue.curriculum());
        return new Profile(said(context, LEVEL), said(context, PHASE), questions);
    }

    boolean isSomewhere() {
        return !contexts.of(user.id(), catalogue.curriculum()).schools().isEmpty();
    }

    /** Of the school where the coach works longest, else of the next that says it. */
    private static Optional<String> said(SchoolContext context, AttributeId attribute) {
        return context.schools().stream()
                .flatMap(school -> Optional.ofNullable(school.get(attribute)).stream())
                .map(fact -> fact.value().toString())
                .findFirst();
    }

    /** Only tasks that there are. */
    boolean areTasks(List<TaskId> questions) {
        return catalogue.curriculum().tasks().stream().map(Task::id).toList().containsAll(questions);
    }

    /** What the coach finds most needed, the first first; nobody else is told unless they choose it. */
    List<TaskId> suggested() {
        Map<AttributeId, Fact> told = facts.of(user.id());
        return catalogue.curriculum().tasks().stream()
                .map(Task::id)
                .filter(task -> need(told, task) >= 1)
                .sorted(Comparator.comparing((TaskId task) -> -need(told, task)).thenComparing(task -> task))
                .limit(LookForPeer.MOST_QUESTIONS)
                .toList();
    }

    private static double need(Map<AttributeId, Fact> told, TaskId task) {
        Fact fact = told.get(new AttributeId(NEED + task));
        return fact != null && fact.value() instanceof Value.Amount amount ? amount.number() : 0;
    }
}
