package be.datacoach.practice.web;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.figure.FigureOnPage;
import be.datacoach.catalogue.figure.Looking;
import be.datacoach.platform.Shuffle;
import be.datacoach.practice.AnswerItem;
import be.datacoach.practice.Feedback;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.scoring.Attempt;
import be.datacoach.practice.scoring.Choice;
import be.datacoach.practice.scoring.ItemScore;
import be.datacoach.practice.scoring.QuizHistory;
import be.datacoach.practice.scoring.QuizScore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** A quiz on the page: the questions of the attempt under way, or how the last one ended. */
public final class QuizPanel {
    private final Played played;
    private final Quiz quiz;
    private final QuizHistory history;
    private final boolean result;

    /** @param again whether the learner wants another attempt rather than the result of the last one */
    QuizPanel(Played played, QuizHistory history, boolean again) {
        this.played = played;
        this.quiz = history.quiz();
        this.history = history;
        boolean untouched = history.current().choices().isEmpty();
        this.result = history.lastComplete().isPresent() && untouched && !(again && isOpen());
    }

    /** A question that was not entirely right, with what is said about what was chosen, and then about the others. */
    public record ReviewRow(String question, List<Remark> chosen, List<Remark> others, boolean critical) {
        public ReviewRow {
            chosen = List.copyOf(chosen);
            others = List.copyOf(others);
        }
    }

    /** An option and what is said about it. */
    public record Remark(String option, String feedback) {}

    public boolean isResult() {
        return result;
    }

    public boolean isPassed() {
        return history.passed();
    }

    /** Whether another attempt can still count. */
    public boolean isOpen() {
        return !history.passed() && !quiz.challenge() && !played.run().finished();
    }

    /** Whether passing it confirms an exemption. */
    public boolean isConfirming() {
        return quiz.challenge() && played.band() == Band.EXEMPTION;
    }

    /** The key of what is said when it was not passed. */
    public String getMissed() {
        if (quiz.challenge()) {
            return "learner_block.challenge.failed.text";
        }
        return isCriticalMissed() ? "learner_block.quiz.critical.text" : "learner_block.quiz.failed.text";
    }

    public int getAttempt() {
        return history.current().number();
    }

    public int getPercent() {
        return shown().percent();
    }

    public int getPass() {
        return quiz.pass();
    }

    /** Enough points, and yet a question wrong that must be right. */
    public boolean isCriticalMissed() {
        return !shown().passed() && shown().percent() >= quiz.pass();
    }

    /** What is shown about a result: the last attempt, or the best one that passed. */
    private QuizScore shown() {
        return history.best()
                .orElseGet(() -> history.lastComplete()
                        .map(attempt -> attempt.score(quiz))
                        .orElseThrow());
    }

    public List<ReviewRow> getReview() {
        Attempt last = history.lastComplete().orElseThrow();
        List<String> toReview = last.score(quiz).toReview();
        return quiz.items().stream()
                .filter(item -> toReview.contains(item.id()))
                .map(item -> review(item, last))
                .toList();
    }

    public List<ItemRow> getItems() {
        Attempt attempt = history.current();
        return quiz.items().stream().map(item -> row(item, attempt)).toList();
    }

    private ReviewRow review(Quiz.Item item, Attempt attempt) {
        Quiz.Form form = item.form(attempt.number());
        Choice choice = attempt.choice(item).orElseThrow();
        return new ReviewRow(
                played.words(form.question()),
                remarks(item, form, choice, choice::has),
                remarks(item, form, choice, option -> !choice.has(option)),
                quiz.critical().contains(item.id()));
    }

    private List<Remark> remarks(Quiz.Item item, Quiz.Form form, Choice choice, Predicate<Quiz.Option> which) {
        Map<String, String> said = Feedback.on(item, form, choice, played::words).stream()
                .collect(Collectors.toMap(one -> one.option().orElse(""), Feedback::markdown));
        return form.options().stream()
                .filter(which)
                .filter(option -> said.containsKey(option.id()))
                .map(option -> new Remark(played.words(option.text()), said.getOrDefault(option.id(), "")))
                .toList();
    }

    private ItemRow row(Quiz.Item item, Attempt attempt) {
        Quiz.Form form = item.form(attempt.number());
        Optional<Choice> choice = attempt.choice(item);
        List<OptionRow> options = form.options().stream()
                .map(option -> new OptionRow(
                        item.id() + "-" + option.id(),
                        option.id(),
                        played.words(option.text()),
                        choice.filter(chosen -> chosen.has(option)).isPresent()))
                .toList();
        return new ItemRow(
                item.id(),
                played.words(form.question()),
                hint(item.kind()),
                item.kind() == Quiz.Kind.MULTIPLE,
                new Shuffle(played.run().registration(), item.id(), attempt.number()).of(options),
                new OptionRow(
                        item.id() + "-unknown",
                        Choice.DONT_KNOW,
                        "",
                        choice.filter(Choice::dontKnow).isPresent()),
                choice.map(given -> reply(item, form, given)).orElse(""),
                form.figure()
                        .map(figure ->
                                new FigureOnPage("figure-" + item.id(), figure, Looking.FIRST, Faces.getLocale())));
    }

    private static String hint(Quiz.Kind kind) {
        return kind == Quiz.Kind.SINGLE
                ? ""
                : "learner_block.quiz." + kind.name().toLowerCase(Locale.ROOT);
    }

    private String reply(Quiz.Item item, Quiz.Form form, Choice given) {
        Optional<ItemScore> score =
                item.kind() == Quiz.Kind.MULTIPLE ? Optional.of(ItemScore.of(item, form, given)) : Optional.empty();
        return Replies.of(new AnswerItem.Outcome.Answered(
                        Feedback.on(item, form, given, played::words), score, history.passed()))
                .toString();
    }
}
