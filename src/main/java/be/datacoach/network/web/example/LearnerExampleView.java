package be.datacoach.network.web.example;

import be.datacoach.network.example.Part;
import be.datacoach.network.example.ReadExample;
import be.datacoach.network.example.ShownExample;
import be.datacoach.network.example.ThankForExample;
import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One example as others read it: {@code ?uid=}. */
@Named
@RequestScoped
public class LearnerExampleView {
    @Inject
    private ReadExample readExample;

    @Inject
    private ThankForExample thankForExample;

    @Inject
    private ExampleWords words;

    private ShownExample example;

    @PostConstruct
    void read() {
        example = readExample.read(Request.text("uid"));
    }

    public String thank() {
        if (!thankForExample.thank(
                example.uid(), Request.text("thanks"), Request.sent("named").isPresent())) {
            Say.refused("learner_example.message.error.empty");
            return "";
        }
        Say.done("learner_example.message.info.thanked");
        return "/learner/example?faces-redirect=true&uid=" + example.uid();
    }

    public ShownExample getExample() {
        return example;
    }

    public String getTitle() {
        return example.content().say(Part.TITLE);
    }

    /** By whom and when, without a name where the author does not want one. */
    public String getBy() {
        String who = example.author()
                .orElseGet(() -> words.say("by."
                        + example.content()
                                .setting()
                                .level()
                                .map(SchoolLevel::name)
                                .orElse("ANY")));
        return words.say("by", who, words.day(example.shownAt()));
    }

    public String getSetting() {
        return words.setting(example.content().setting());
    }

    public String getData() {
        return words.data(example.content());
    }

    public String getTopics() {
        return words.topics(example.content().topics());
    }

    public List<ExampleWords.PartRow> getParts() {
        return words.parts(example.content(), List.of());
    }
}
