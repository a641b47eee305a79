package be.datacoach.network.web.circle;

import be.datacoach.network.circle.checkin.AnswerBeforeMeeting;
import be.datacoach.network.circle.checkin.ReadCheckIns;
import be.datacoach.network.circle.checkin.ReadCheckIns.Question;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The questions before the meetings of a circle, for who takes part and who accompanies it. */
@Named
@RequestScoped
public class CircleCheckInView {
    private static final String KEY = "app_circle.check_in.";

    @Inject
    private Place place;

    @Inject
    private ReadCheckIns readCheckIns;

    @Inject
    private AnswerBeforeMeeting answerBeforeMeeting;

    private List<Question> questions = List.of();

    /**
     * @param when the meeting is
     * @param seen who sees an answer, and from when, in a sentence
     */
    public record Row(
            String uid, String question, String when, String seen, String own, boolean open, List<Said> answers) {}

    /** What somebody said. */
    public record Said(String name, String words) {}

    @PostConstruct
    void read() {
        questions = readCheckIns.of(place.uid());
    }

    /** Before meetings that come, the next one first. */
    public List<Row> getComing() {
        List<Row> rows = new ArrayList<>(rows(questions.stream().filter(one -> !one.over())));
        Collections.reverse(rows);
        return rows;
    }

    /** Before whatever meeting, the last one first. */
    public List<Row> getAll() {
        return rows(questions.stream());
    }

    /** Of the last meeting that began. */
    public List<Row> getLast() {
        return rows(questions.stream().filter(Question::over).limit(1));
    }

    public String answer() {
        String words = Request.text("words");
        if (words.strip().length() > AnswerBeforeMeeting.LONGEST) {
            Say.first(KEY + "message.warn.words", AnswerBeforeMeeting.LONGEST);
        } else {
            answerBeforeMeeting.answer(place.uid(), Request.text("question"), words);
            Say.done(KEY + (words.isBlank() ? "message.info.nothing" : "message.info.answered"));
        }
        return place.again();
    }

    public String getUid() {
        return place.uid();
    }

    private List<Row> rows(Stream<Question> some) {
        return some.map(one -> new Row(
                        one.uid(),
                        one.asking().question(),
                        place.moment(one.asking().heldAt()),
                        place.phrases().say(KEY + (one.asking().atOnce() ? "seen.at_once" : "seen.at_meeting")),
                        one.own(),
                        one.open(),
                        one.answers().stream()
                                .map(answer -> new Said(place.name(answer.by()), answer.words()))
                                .toList()))
                .toList();
    }
}
