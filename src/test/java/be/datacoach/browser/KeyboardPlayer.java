package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.walk.BestAnswer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Answers blocks on the page without a mouse: with what is right, or with not knowing. */
record KeyboardPlayer(Page page) {

    void answer(Block block) {
        if (block instanceof Quiz quiz) {
            quiz.items().forEach(item -> choose(form(item.id()), BestAnswer.codes(item, 1)));
        } else if (block instanceof Sorting sorting) {
            sorting.cards().forEach(card -> put(form(card.id()), BestAnswer.code(card, sorting)));
        } else if (block instanceof DataExercise exercise) {
            exercise.cases().all().findFirst().orElseThrow().questions().forEach(this::answer);
        } else if (block instanceof ArtefactForm || block instanceof Reflection) {
            page.locator("form[data-auto=text] :is(textarea, input)").all().forEach(this::write);
        }
    }

    void knowNothing(Quiz quiz) {
        quiz.items().forEach(item -> choose(form(item.id()), List.of("dont-know")));
    }

    /** To the next block, or past the last one. */
    void goOn() {
        String here = page.url();
        page.locator("#on").focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(here));
    }

    private Locator form(String item) {
        return page.locator("form[data-item='" + item + "']");
    }

    private void answer(Question question) {
        Locator form = form(question.id());
        if (question instanceof Question.Reckoning) {
            form.locator("input").focus();
            page.keyboard().type(BestAnswer.codes(question).get(0));
            page.keyboard().press("Enter");
            assertSaved(form);
        } else {
            choose(form, BestAnswer.codes(question));
        }
    }

    private void choose(Locator form, List<String> codes) {
        for (String code : codes) {
            form.locator("input[value='" + code + "']").focus();
            page.keyboard().press("Space");
        }
        form.locator("button[type=submit]").first().focus();
        page.keyboard().press("Enter");
        assertSaved(form);
    }

    private void put(Locator form, String category) {
        form.locator("input[value='" + category + "']").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        assertSaved(form);
    }

    private void write(Locator field) {
        if (!field.inputValue().isEmpty()) return;
        field.focus();
        page.keyboard().type("Zo doen wij het.");
        page.keyboard().press("Tab");
        assertSaved(page.locator("form[data-auto=text]"));
    }

    private static void assertSaved(Locator form) {
        assertThat(form.locator(".state")).containsText("Bewaard");
    }
}
