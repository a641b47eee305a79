package be.datacoach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole module, from its door to its last block. */
@Tag("persistence")
class ModuleIT extends RunningDatacoach {

    @Test
    void isPlayedFromBlockToBlockUntilItIsFinished() {
        Learner learner = Learner.withAPath();

        List<String> visited = play(learner);

        assertThat(visited).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        HttpResponse<String> end = learner.visitor.get("/learner/module?module=M01");
        assertThat(end.statusCode()).isEqualTo(200);
        assertThat(end.body()).contains("Afgerond", "Wat je maakte", "Ga verder met je pad");
        assertThat(learner.visitor.get("/learner/module?module=M02").statusCode())
                .as("what came after it is open or announced")
                .isIn(200, 302);
    }

    @Test
    void isFinishedOnceHoweverOftenTheButtonIsPressed() {
        Learner learner = Learner.withAPath();
        List<String> visited = play(learner);
        String last = visited.get(visited.size() - 1);

        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(i -> FormOnPage.in(learner.page(last), "goOn"))
                .toList()
                .stream()
                .map(form -> CompletableFuture.supplyAsync(
                        () -> form.send(learner.visitor, "on").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnly(302);
        assertThat(learner.visitor.get("/learner/module?module=M01").body()).contains("Afgerond");
    }

    @Test
    void doesNotGoOnWhileSomethingIsOpen() {
        Learner learner = Learner.withAPath();
        learner.open();

        assertThat(learner.goOn("verhalen")).contains("block=verhalen");
        assertThat(learner.goOn("toets")).contains("block=toets");
        assertThat(learner.goOn("rolfiche")).contains("block=rolfiche");
    }

    @Test
    void opensWhereTheLearnerWas() {
        Learner learner = Learner.withAPath();
        String first = learner.open();
        String next = learner.goOn(block(first));

        assertThat(learner.open()).isEqualTo(next).isNotEqualTo(first);
    }

    @Test
    void isNotThereForWhoHasNoPathWithIt() {
        Learner learner = Learner.withAPath();

        assertThat(learner.visitor.get("/learner/module?module=M99").statusCode())
                .isEqualTo(404);
        assertThat(learner.page("opening").statusCode()).isEqualTo(404);
        assertThat(learner.visitor.get("/learner/block").statusCode()).isEqualTo(404);
        assertThat(learner.visitor
                        .get("/learner/artefact?module=M01&block=rolfiche")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void handsInAnArtefactAndTellsWhenItChangedSince() {
        Learner learner = Learner.withAPath();
        learner.open();
        String address = "/learner/artefact?module=M01&block=rolfiche";
        assertThat(learner.visitor.get(address).body())
                .contains("Er staat nog niets in.")
                .doesNotContain("handInForm");
        learner.send(learner.forms("rolfiche").get(0), learner.registration("rolfiche"), "{\"taken\": \"Een begin.\"}");
        FormOnPage.in(learner.visitor.get(address), "handInForm").send(learner.visitor, "handIn");
        assertThat(learner.visitor.get(address).body())
                .contains("Vul eerst nog dit in:")
                .doesNotContain("Ingediend op");

        learner.answer("rolfiche");
        FormOnPage.in(learner.visitor.get(address), "handInForm").send(learner.visitor, "handIn");

        assertThat(learner.visitor.get(address).body()).contains("Ingediend op", "Iets over mijn school.");
        assertThat(learner.visitor.get(address).body()).doesNotContain("handInForm");
    }

    /** Plays to the end, and says which blocks were finished, in order. */
    private static List<String> play(Learner learner) {
        List<String> visited = new ArrayList<>();
        String here = learner.open();
        for (int turn = 0; turn < 60 && here.contains("/learner/block"); turn++) {
            String block = block(here);
            learner.answer(block);
            here = learner.goOn(block);
            if (!here.contains("block=" + block)) {
                visited.add(block);
            } else if (learner.page(block).body().contains("again=1")) {
                learner.answerAgain(block);
            }
        }
        assertThat(here).startsWith("/learner/module");
        return visited;
    }

    private static String block(String address) {
        return address.replaceFirst(".*block=", "");
    }
}
