package be.datacoach.practice;

import be.datacoach.catalogue.content.Conversation;
import be.datacoach.practice.AnswerItem.Answer;
import be.datacoach.practice.AnswerItem.Outcome;
import be.datacoach.practice.run.Completion;
import be.datacoach.practice.run.GivenAnswers;
import be.datacoach.practice.run.Logbook;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.run.Refusal;
import be.datacoach.practice.scoring.Choice;
import be.datacoach.practice.scoring.QuizHistory.Given;
import be.datacoach.practice.scoring.Talk;
import be.datacoach.practice.scoring.TalkHistory;
import be.datacoach.practice.scoring.TalkScore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What is said in conversations: at each moment once in a go, and an outcome at the end. */
@ApplicationScoped
class Turns {
    @Inject
    private Logbook logbook;

    @Inject
    private GivenAnswers answers;

    @Inject
    private Completion completion;

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
        var result = GivenAnswers.result(given, choice.effect());
        if (!logbook.answered(played, played.thing(conversation, answer.item()), answer.key(), result)) {
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
        var end = new Logbook.Ended(talk.number(), score.percent(), score.passed(), false);
        logbook.ended(played, talk.conversation(), end);
        if (score.passed()) {
            completion.complete(played, talk.conversation());
        }
    }

    private static Outcome reply(Played played, TalkHistory history, Conversation.Choice choice) {
        return new Outcome.Answered(
                List.of(Feedback.onAll(played.words(choice.feedback()))), Optional.empty(), history.passed());
    }
}
