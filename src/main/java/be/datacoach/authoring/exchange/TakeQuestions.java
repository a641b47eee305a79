package be.datacoach.authoring.exchange;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.questions.Adding;
import be.datacoach.authoring.questions.FromQuiz;
import be.datacoach.authoring.questions.QuizItem;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Quiz;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Puts the questions that fit into a quiz of a module, in its draft; those that are there already stay out. */
@ApplicationScoped
public class TakeQuestions {

    /** Where they go. @param goal of the module, as {@code C2:1} */
    public record Into(ModuleId module, String block, String goal) {}

    @Inject
    private Parcels parcels;

    @Inject
    private Offers offers;

    @Inject
    private Desk desk;

    @Inject
    private AuditTrail trail;

    /** @return how many items came in; nothing where it is no longer what was looked at */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Optional<Integer> take(String uid, Into into) {
        Desk.Work work = desk.alone(into.module);
        ModuleContent content = desk.content(into.module, work.source());
        Optional<Parcel> parcel = parcels.mine(Parcel.Kind.QUESTIONS, uid);
        Optional<Quiz> quiz = FromQuiz.quizzes(content)
                .filter(one -> one.id().code().equals(into.block))
                .findFirst();
        boolean aimed = into.goal.matches("[A-Z]\\d{1,2}:[1-3]")
                && content.module().aim().goals().stream()
                        .anyMatch(goal -> into.goal.startsWith(goal.competency() + ":"));
        if (parcel.isEmpty() || quiz.isEmpty() || !aimed) return Optional.empty();
        List<QuizItem> items = offers.of(parcel.get(), content).taken();
        if (items.isEmpty()) return Optional.of(0);
        Optional<ModuleSource> longer = Adding.to(work.source(), quiz.get(), into.goal, items);
        if (longer.isEmpty()) return Optional.empty();
        int base = work.draft().map(open -> open.basedOn()).orElse(work.newest().number());
        desk.write(work, base, longer.get());
        trail.record("draft.questions_brought", into.module.code(), into.block);
        parcels.remove(parcel.get());
        return Optional.of(items.size());
    }
}
