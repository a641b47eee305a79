package be.datacoach.network.web.example;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.network.example.SuggestExamples;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Examples that fit the module at hand, for coaches: {@code ?module=}. */
@Named
@RequestScoped
public class ModuleExamplesView {
    @Inject
    private SuggestExamples suggestExamples;

    @Inject
    private CurrentUser user;

    @Inject
    private ExampleWords words;

    private @Nullable List<Row> rows;

    /** @param why it is here, in a sentence */
    public record Row(String title, String href, String why) {}

    /** Asked once a page. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = user.may(Permission.WORK_ON_OWN_PATH)
                    ? suggestExamples.at(new ModuleId(Request.text("module"))).stream()
                            .map(this::row)
                            .toList()
                    : List.of();
        }
        return rows;
    }

    /** Where something is made for the own school: there it helps to see how others did. */
    public List<Row> beside(String kindOfBlock) {
        return kindOfBlock.equals("artefact") ? getRows() : List.of();
    }

    private Row row(SuggestExamples.Suggestion one) {
        String fit = (one.sameLevel() ? "level" : "any") + (one.samePhase() ? "_phase" : "");
        return new Row(one.title(), "example?uid=" + one.uid(), words.say("why." + fit, words.topic(one.topic())));
    }
}
