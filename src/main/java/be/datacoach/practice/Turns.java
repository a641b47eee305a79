package be.datacoach.practice;

import be.datacoach.catalogue.content.Conversation;
import be.datacoach.evidence.Assessment;
import be.datacoach.evidence.AssessmentResult;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import be.datacoach.practice.AnswerItem.Answer;
import be.datacoach.practice.AnswerItem.Outcome;
import be.datacoach.practice.run.Completion;
import be.datacoach.practice.run.GivenAnswers;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.run.Refusal;
import be.datacoach.practice.scoring.Choice;
import be.datacoach.practice.scoring.QuizHistory.Given;
import be.datacoach.practice.scoring.Talk;
import be.datacoach.practice.scoring.TalkHistory;
import be.datacoach.practice.scoring.TalkScore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is said in conversations: at each moment once in a go, and an outcome at the end. */
@ApplicationScoped
class Turns {
    @Inject
    private Events events;

    @Inject
    private GivenAnswers answers;

    @Inject
    private Completion completion;

    @Inject
    private Clock clock;

    Outcome say(Played played, Conversation conversation, Answer answer) {
        Optional<Conversation.Moment> moment = conversation.moment(answer.item());
        if (moment.isEmpty()) {
            return new Outcome.Refused(Refusal.UNKNOWN_ITEM);
        }
        TalkHistory history = answers.talks(played, conversation);
        Talk current = history.current();
        int number = answer.attempt().orElse(current.number());
        Optional<String> before = history.talk(number)
                .flatMap(talk -> Optional.ofNullable(talk.choices().get(answer.item())));
        if (before.isPresent()) {
            // Sent again, from here or from another window: what was said was heard.
            return answer.value().equals(List.of(before.get()))
                    ? reply(played, history, choice(moment.get(), answer).orElseThrow())
                    : new Outcome.Refused(Refusal.ANSWERED_BEFORE);
        }
        if (number != current.number() || !current.now().equals(moment.get())) {
            return new Outcome.Refused(Refusal.OTHER_ATTEMPT);
        }
        return choice(moment.get(), answer)
                .map(choice -> keep(played, history, answer, choice))
                .orElseGet(() -> new Outcome.Refused(Refusal.NOT_AN_ANSWER));
    }

    private static Optional<Conversation.Choice> choice(Conversation.Moment moment, Answer answer) {
        return answer.value().size() == 1 ? moment.choice(answer.value().get(0)) : Optional.empty();
    }

    private Outcome keep(Played played, TalkHistory before, Answer answer, Conversation.Choice choice) {
        Conversation conversation = before.conversation();
        int number = before.current().number();
        var given = new Given(number, answer.item(), Choice.of(answer.value()));
        Statement said = statement(played, Verb.ANSWERED, played.thing(conversation, answer.item()))
                .keyed(answer.key().toString())
                .with(GivenAnswers.result(given, choice.effect()));
        if (!events.append(said)) {
            // Under this key something else was kept before.
            return new Outcome.Refused(Refusal.NOT_AN_ANSWER);
        }
        TalkHistory now = answers.talks(played, conversation);
        now.talk(number).filter(Talk::ended).ifPresent(talk -> settle(played, before, talk));
        return reply(played, now, choice);
    }

    /** Somebody who passed may try out other ways: what comes of those is held against nobody. */
    private void settle(Played played, TalkHistory before, Talk talk) {
        TalkScore score = talk.score();
        if (!score.passed() && before.passed()) {
            return;
        }
        Statement outcome =
                statement(played, score.passed() ? Verb.PASSED : Verb.FAILED, played.thing(talk.conversation()));
        events.append(outcome.keyed(outcome.uid() + " attempt " + talk.number())
                .with(score.passed() ? passed(talk, score) : failed(played, score)));
        if (score.passed()) {
            completion.complete(played, talk.conversation());
        }
    }

    private static JsonObject passed(Talk talk, TalkScore score) {
        return Json.createObjectBuilder()
                .add("attempt", talk.number())
                .add("score", Json.createObjectBuilder().add("raw", score.percent()))
                .add("success", true)
                .build();
    }

    private static JsonObject failed(Played played, TalkScore score) {
        return AssessmentResult.write(new Assessment(
                played.module(),
                OptionalInt.of(score.percent()),
                false,
                played.content().module().aim().goals()));
    }

    private static Outcome reply(Played played, TalkHistory history, Conversation.Choice choice) {
        return new Outcome.Answered(
                List.of(Feedback.onAll(played.words(choice.feedback()))), Optional.empty(), history.passed());
    }

    private Statement statement(Played played, Verb verb, Statement.Thing thing) {
        return Statement.onPath(played.actor(), played.run().registration(), verb, thing, clock.instant());
    }
}
