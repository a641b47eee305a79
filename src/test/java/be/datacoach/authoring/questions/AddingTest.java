package be.datacoach.authoring.questions;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.questions.QuizItem.Choice;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddingTest {
    private static final List<SourceFile> FILES =
            LibraryReader.files(Path.of("modules")).value().orElseThrow();
    private static final Common COMMON = LibraryReader.common(FILES).value().orElseThrow();
    private static final QuizItem ITEM = new QuizItem(
            Quiz.Kind.JUDGEMENT,
            "Één vraag: wat telt \"hier\"?\n\nEn hoe?",
            List.of(new Choice("- a", 2, "Ja: goed"), new Choice("true", 1, ""), new Choice("# c", 0, "Nee")));

    @Test
    void putsItemsBehindThoseOfEveryShippedQuizAndChangesNothingElse() {
        int quizzes = 0;
        for (SourceFile file : FILES) {
            if (!LibraryReader.isModule(file.path())) continue;
            for (Quiz quiz : FromQuiz.quizzes(content(file)).toList()) {
                ModuleSource before = ModuleSource.of(file.text());
                ModuleSource after =
                        Adding.to(before, quiz, "C2:1", List.of(ITEM, ITEM)).orElseThrow();
                Quiz longer = quiz(after, file, quiz.id().code());
                assertThat(longer.items())
                        .hasSize(quiz.items().size() + 2)
                        .startsWith(quiz.items().toArray(Quiz.Item[]::new));
                assertThat(after.passages()).containsAll(before.passages().subList(0, 3));
                assertThat(words(after)).containsSubsequence(words(before));
                quizzes++;
            }
        }
        assertThat(quizzes).isGreaterThan(15);
    }

    @Test
    void saysInFormAWhatTheBankSaysAndLeavesFormBToTheAuthor() {
        SourceFile file = FILES.stream()
                .filter(one -> one.path().startsWith("M14"))
                .filter(one -> LibraryReader.isModule(one.path()))
                .findFirst()
                .orElseThrow();
        Quiz quiz = FromQuiz.quizzes(content(file)).findFirst().orElseThrow();
        ModuleSource after = Adding.to(ModuleSource.of(file.text()), quiz, "C2:1", List.of(ITEM))
                .orElseThrow();
        List<Quiz.Item> items = quiz(after, file, quiz.id().code()).items();
        Quiz.Item added = items.get(items.size() - 1);
        assertThat(added.id()).isEqualTo("een-vraag-wat-telt-hier-en-hoe");
        assertThat(added.goal()).hasToString("C2:1");
        assertThat(added.forms()).extracting(Quiz.Form::name).containsExactly("A", "B");
        Quiz.Form form = added.forms().get(0);
        assertThat(words(form.question())).isEqualTo(ITEM.question());
        assertThat(form.options()).extracting(option -> words(option.text())).containsExactly("- a", "true", "# c");
        assertThat(form.options()).extracting(Quiz.Option::points).containsExactly(2, 1, 0);
        assertThat(LibraryReader.module(new SourceFile(file.path(), after.text()), COMMON)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("words_missing", "form_without_words");
    }

    @Test
    void putsNothingBehindAListInBrackets() {
        var source = ModuleSource.of("blocks:\n  - id: q\n    items: []\n");
        assertThat(source.appended("q", "items", List.of("- id: a"))).isEmpty();
        assertThat(source.appended("x", "items", List.of("- id: a"))).isEmpty();
    }

    @Test
    void keepsTheLineEndsOfTheFileAndWhatStandsBehind() {
        var source = ModuleSource.of("blocks:\r\n  - id: q\r\n    items:\r\n    - id: a # hier\r\n\r\n# slot");
        assertThat(source.appended("q", "items", List.of("- id: b", "  x: 1"))
                        .orElseThrow()
                        .text())
                .isEqualTo(
                        "blocks:\r\n  - id: q\r\n    items:\r\n    - id: a # hier\r\n    - id: b\r\n      x: 1\r\n\r\n# slot");
        assertThat(ModuleSource.of("blocks:\n- id: q\n  items:\n  - {id: a,\n     b: [c]}")
                        .appended("q", "items", List.of("- id: b"))
                        .orElseThrow()
                        .text())
                .endsWith("b: [c]}\n  - id: b");
    }

    private static ModuleContent content(SourceFile file) {
        return LibraryReader.stored(file, COMMON).content();
    }

    private static Quiz quiz(ModuleSource source, SourceFile file, String block) {
        return FromQuiz.quizzes(content(new SourceFile(file.path(), source.text())))
                .filter(one -> one.id().code().equals(block))
                .findFirst()
                .orElseThrow();
    }

    private static String words(be.datacoach.catalogue.content.VariedText text) {
        return text.markdown(java.util.Map.of()).strip();
    }

    private static List<String> words(ModuleSource source) {
        return source.text().lines().toList();
    }
}
