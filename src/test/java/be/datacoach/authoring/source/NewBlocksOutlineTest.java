package be.datacoach.authoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.source.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the studio lets an author change in conversations and data exercises. */
class NewBlocksOutlineTest {

    private final ModuleSource source = ModuleSource.of(Sample.module().source());

    @Test
    void offersWhatIsSaidInAConversationAndNoNumbers() {
        List<String> paths = paths("gesprek");
        assertThat(paths)
                .contains(
                        "with",
                        "moments/m1/says",
                        "moments/m1/choices/vraag/text",
                        "moments/m1/choices/vraag/feedback");
        assertThat(paths).noneMatch(path -> path.contains("effect"));
    }

    @Test
    void offersTheQuestionsOfEveryCase() {
        assertThat(paths("spreiding"))
                .contains(
                        "case/variants/0/case/questions/som/question",
                        "case/otherwise/questions/verschil/feedback/wrong",
                        "case/otherwise/figure/describe")
                .noneMatch(path -> path.endsWith("dataset") || path.endsWith("/x") || path.contains("rows"));
    }

    @Test
    void changesOneTextAndNothingElse() {
        Passage passage = source.passages("spreiding").stream()
                .filter(one -> one.where().path().endsWith("figure/describe"))
                .findFirst()
                .orElseThrow();
        String changed = source.with(passage.where(), "Iets anders.").text();
        assertThat(changed).contains("describe: Iets anders.");
        assertThat(changed.replace("Iets anders.", passage.value())).isEqualTo(source.text());
    }

    private List<String> paths(String block) {
        return source.passages(block).stream().map(one -> one.where().path()).toList();
    }
}
