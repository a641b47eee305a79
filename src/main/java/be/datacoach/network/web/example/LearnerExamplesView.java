package be.datacoach.network.web.example;

import be.datacoach.network.example.FindExamples;
import be.datacoach.network.example.FindExamples.Question;
import be.datacoach.network.example.ReadOwnExamples;
import be.datacoach.platform.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The examples that somebody may read: {@code ?q=lezen&level=BAO&phase=INITIATION&topic=T09&page=2}; and the own ones. */
@Named
@RequestScoped
public class LearnerExamplesView {
    private static final int A_PAGE = 10;

    @Inject
    private FindExamples findExamples;

    @Inject
    private ReadOwnExamples readOwnExamples;

    @Inject
    private ExampleWords words;

    private Question question;
    private Page<Row> page;
    private List<OwnRow> own;

    /** One of the list. */
    public record Row(String uid, String title, String setting, String question, String topics) {}

    /** @param stage what comes next */
    public record OwnRow(String uid, String title, String stage) {}

    @PostConstruct
    void read() {
        question = new Question(Request.text("q"), Request.text("level"), Request.text("phase"), Request.text("topic"));
        page = findExamples
                .matching(question, Request.page(), A_PAGE)
                .map(one -> new Row(
                        one.uid(),
                        one.title(),
                        words.setting(one.setting()),
                        one.question(),
                        words.topics(one.topics())));
        own = readOwnExamples.own().stream().map(this::row).toList();
    }

    private OwnRow row(ReadOwnExamples.Line line) {
        String stage = words.say("stage." + line.stage());
        return new OwnRow(
                line.uid(),
                line.title().isEmpty() ? words.say("untitled") : line.title(),
                line.alsoShown() ? words.say("also_shown", stage) : stage);
    }

    public Page<Row> getPage() {
        return page;
    }

    public List<OwnRow> getOwn() {
        return own;
    }

    /** Whether more than words were asked for. */
    public boolean isNarrowed() {
        return !(question.level() + question.phase() + question.topic()).isEmpty();
    }

    public Question getQuestion() {
        return question;
    }

    public Map<String, String> getTopics() {
        return words.getTopics();
    }

    public boolean isAsked() {
        return !question.equals(new Question("", "", "", ""));
    }
}
