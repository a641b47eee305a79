package be.datacoach.practice.version;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Reading;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionChangeTest {

    private final String text = read("modules/M01-wat-doet-een-datacoach/module.yaml");
    private final ModuleContent old = content(text);

    @Test
    void whatWasReadTwiceIsTheSame() {
        assertThat(content(text).blocks()).isEqualTo(old.blocks());
    }

    @Test
    void anAnswerCountsWhereItsItemIsTheSame() {
        Quiz before = old.blocks().stream()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .findFirst()
                .orElseThrow();
        List<String> items = before.items().stream().map(Quiz.Item::id).toList();
        var question = new Where(before.id().code(), "items/" + items.get(0) + "/forms/A/question");
        Block after = content(ModuleSource.of(text)
                        .with(question, "Een andere vraag?\n")
                        .text())
                .block(before.id())
                .orElseThrow();
        assertThat(VersionChange.counts(before, after)).isFalse();
        assertThat(VersionChange.answerCounts(before, after, items.get(0))).isFalse();
        assertThat(VersionChange.answerCounts(before, after, items.get(1))).isTrue();
        assertThat(VersionChange.answerCounts(before, before, items.get(0))).isTrue();
    }

    @Test
    void whatWasReadStaysReadAlsoInOtherWords() {
        Reading before = old.blocks().stream()
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast)
                .findFirst()
                .orElseThrow();
        var title = new Where(before.id().code(), "title");
        Block after = content(
                        ModuleSource.of(text).with(title, "Anders genoemd").text())
                .block(before.id())
                .orElseThrow();
        assertThat(after).isNotEqualTo(before);
        assertThat(VersionChange.counts(before, after)).isTrue();
    }

    private static ModuleContent content(String text) {
        return LibraryReader.stored(new SourceFile("M01/module.yaml", text), Shipped.LIBRARY.common())
                .content();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }
}
