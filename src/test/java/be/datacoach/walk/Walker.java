package be.datacoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through modules, block after block, and answers everything as well as can be. */
final class Walker {
    private static final int MOST_BLOCKS = 40;
    private static final Pattern MINUTES = Pattern.compile("<span class=\"minutes\">(\\d+) minu(?:ut|ten)<");
    private static final Pattern ITEM = Pattern.compile("<form id=\"item-[^>]* data-item=\"([^\"]+)\"");

    private final Visitor visitor;

    Walker(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @return the minutes that the blocks said they take, together */
    int walk(ModuleId module) {
        int minutes = 0;
        String here = Visitor.location(visitor.get("/learner/module?module=" + module));
        for (int turn = 0; here.startsWith("/learner/block"); turn++) {
            assertThat(turn).as("blocks of " + module).isLessThan(MOST_BLOCKS);
            HttpResponse<String> page = visitor.get(here);
            assertThat(page.statusCode()).as(here).isEqualTo(200);
            minutes += Integer.parseInt(found(MINUTES, page.body()));
            answer(module, block(module, here), page.body());
            String next = Visitor.location(FormOnPage.in(page, "goOn").send(visitor, "on"));
            assertThat(next).as("goes on from " + here).isNotEqualTo(here);
            here = next;
        }
        assertThat(here).startsWith("/learner/module?module=" + module);
        return minutes;
    }

    private static Block block(ModuleId module, String address) {
        return Shipped.LIBRARY
                .contents()
                .get(module)
                .block(new BlockId(address.replaceFirst(".*block=", "")))
                .orElseThrow(() -> new AssertionError("No block at " + address));
    }

    private void answer(ModuleId module, Block block, String page) {
        Sheet sheet = new Sheet(module, block, page);
        if (block instanceof Quiz quiz) {
            quiz.items().forEach(item -> send(sheet, "answers?attempt=1", item.id(), BestAnswer.to(item, 1)));
        } else if (block instanceof Sorting sorting) {
            sorting.cards()
                    .forEach(card ->
                            send(sheet, "answers", card.id(), BestAnswer.quoted(BestAnswer.code(card, sorting))));
        } else if (block instanceof Conversation conversation) {
            talk(sheet, conversation);
        } else if (block instanceof DataExercise exercise) {
            all(ITEM, page).forEach(item -> answer(sheet, exercise, item));
        } else if (block instanceof ArtefactForm form) {
            send(sheet, "artefacts", "", BestAnswer.to(form));
        } else if (block instanceof Reflection reflection) {
            send(sheet, "reflections", "", BestAnswer.to(reflection));
        }
    }

    private void talk(Sheet sheet, Conversation conversation) {
        Set<String> remembered = new HashSet<>();
        String here = conversation.start();
        for (var moment = conversation.moment(here).orElseThrow();
                !moment.end();
                moment = conversation.moment(here).orElseThrow()) {
            Conversation.Choice choice = BestAnswer.at(moment);
            send(sheet, "answers?attempt=1", moment.id(), BestAnswer.quoted(choice.id()));
            remembered.addAll(choice.remember());
            here = choice.next(remembered);
        }
    }

    private void answer(Sheet sheet, DataExercise exercise, String item) {
        List<Question> asked = BestAnswer.about(exercise, item);
        assertThat(asked).as(item).isNotEmpty();
        assertThat(asked.stream().anyMatch(question -> isRight(sheet, question)))
                .as("a right answer to " + item)
                .isTrue();
    }

    /** Where several may be right, the feedback also tells of those that are not. */
    private boolean isRight(Sheet sheet, Question question) {
        var reply = reply(sheet, "answers", question.id(), BestAnswer.to(question));
        boolean several = question instanceof Question.Choosing choosing && choosing.kind() == Quiz.Kind.MULTIPLE;
        return reply.statusCode() == 200 && (several || !reply.body().contains("\"correct\":false"));
    }

    /** Where something is answered. */
    private record Sheet(ModuleId module, Block block, String page) {}

    private void send(Sheet sheet, String to, String item, String value) {
        HttpResponse<String> reply = reply(sheet, to, item, value);
        assertThat(reply.statusCode())
                .as(item + " " + value + "\n" + reply.body())
                .isEqualTo(200);
    }

    private HttpResponse<String> reply(Sheet sheet, String to, String item, String value) {
        String body = """
                {"key": "%s", "registration": "%s", "module": "%s", "moduleVersion": "%s", "block": "%s",
                 "item": "%s", "revision": %s, "value": %s}""".formatted(
                        UUID.randomUUID(),
                        attribute(sheet.page, "data-registration"),
                        sheet.module,
                        attribute(sheet.page, "data-module-version"),
                        sheet.block.id(),
                        item,
                        attribute(sheet.page, "data-revision", "0"),
                        value);
        return visitor.postJson("/api/practice/" + to, body);
    }

    static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String found(Pattern pattern, String text) {
        return all(pattern, text).stream().findFirst().orElseThrow(() -> new AssertionError("No " + pattern));
    }

    private static String attribute(String html, String name) {
        return attribute(html, name, "");
    }

    private static String attribute(String html, String name, String otherwise) {
        Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(html);
        return value.find() ? value.group(1) : otherwise;
    }
}
