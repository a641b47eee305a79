package be.datacoach.administration.assigning;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands beside a path, and two paths at once. */
@Tag("persistence")
class OfferedModulesIT extends RunningDatacoach {
    private static final String BINDING = "Je beheerder heeft ze verplicht gemaakt.";

    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
    private final TrialCohort cohort = TrialCohort.madeBy(administrator);

    /** Two administrators give something else to two cohorts with the same people, at the same moment. */
    @Test
    void givesEverybodyOnePathWhenTwoAudiencesOverlap() {
        TrialCohort other = TrialCohort.madeBy(administrator);
        Newcomer both = cohort.joinedBy("Wies");
        other.takesIn(both.username());
        Visitor coach = withAPath(both);
        List<FormOnPage> forms = List.of(
                FormOnPage.in(cohort.tryOut("&mandatory=M13"), "assigning"),
                FormOnPage.in(other.tryOut("&mandatory=M15"), "assigning"));
        assertThat(forms.parallelStream().map(form -> form.send(administrator, "assign")))
                .allSatisfy(answer -> assertThat(
                                administrator.get(Visitor.location(answer)).body())
                        .containsPattern("Toegewezen: (1 nieuw, 0|0 nieuw, 1) gewijzigd"));
        assertThat(binding(coach)).isEqualTo(1);
    }

    /** Whoever of the two administrators is first, and whichever of the cohorts gets the path: all have it, and once. */
    @Test
    void losesNobodyWhenCohortsAreMergedWhileOneOfThemGetsAPath() {
        for (boolean first : List.of(true, false)) {
            for (boolean mergeBegins : List.of(true, false)) mergedWhileGiven(first, mergeBegins);
        }
    }

    private void mergedWhileGiven(boolean first, boolean mergeBegins) {
        TrialCohort from = TrialCohort.madeBy(administrator);
        TrialCohort into = TrialCohort.madeBy(administrator);
        List<Newcomer> coaches = List.of(from.joinedBy("Ann"), into.joinedBy("Cas"));
        FormOnPage giving = FormOnPage.in((first ? from : into).tryOut("&mandatory=M13"), "assigning");
        FormOnPage merging =
                FormOnPage.in(administrator.get("/admin/merge?uid=" + from.uid() + "&into=" + into.uid()), "merging");
        Supplier<HttpResponse<String>> give = () -> giving.send(administrator, "assign");
        Supplier<HttpResponse<String>> merge = () -> merging.send(administrator, "merge");
        var one = CompletableFuture.supplyAsync(mergeBegins ? merge : give);
        var other = CompletableFuture.supplyAsync(mergeBegins ? give : merge);
        String given = Visitor.location((mergeBegins ? other : one).join());
        assertThat(Visitor.location((mergeBegins ? one : other).join())).endsWith("/admin/cohort?uid=" + into.uid());
        String allotment = administrator.get(given).body();
        String members = administrator.get("/admin/cohort?uid=" + from.uid()).body();
        for (Newcomer coach : coaches) {
            assertThat(allotment).containsOnlyOnce("value=\"" + coach.uid() + "\"");
            assertThat(members).containsOnlyOnce("value=\"" + coach.uid() + "\"");
            assertThat(binding(withAPath(coach))).isEqualTo(1);
        }
    }

    private static long binding(Visitor coach) {
        return Stream.of(coach.get("/learner/path").body().split("<div class=\"reason\">"))
                .skip(1)
                .filter(reason -> reason.contains(BINDING))
                .count();
    }

    @Test
    void letsCoachesTakeWhatIsOfferedBesideTheirPath() {
        Visitor coach = withAPath(cohort.joinedBy("Rik"));
        assertThat(coach.get("/learner/path").body()).doesNotContain("id=\"offered\"");
        assertThat(cohort.tryOut("&offered=M13,M01").body()).contains("Modules die je erbij aanbiedt", "M13");
        cohort.assign("&offered=M13,M01");
        HttpResponse<String> offered = coach.get("/learner/path");
        assertThat(offered.body()).contains("id=\"offered\"", "Neem op in mijn pad");
        FormOnPage taking = FormOnPage.inRow(offered, "take");
        taking.press(coach);
        taking.press(coach);
        HttpResponse<String> taken = coach.get("/learner/path");
        assertThat(taken.body()).contains("Je koos deze module zelf", "Haal weer uit mijn pad");
        assertThat(cohort.progress()).as("theirs alone").doesNotContain("M13");
        FormOnPage.inRow(taken, "without").press(coach);
        assertThat(coach.get("/learner/path").body()).doesNotContain("Je koos deze module zelf");
        FormOnPage again = FormOnPage.inRow(coach.get("/learner/path"), "take");
        assertThat(again.with("module", "M15").press(coach).statusCode())
                .as("not offered")
                .isEqualTo(404);
        assertThat(again.with("module", "<b>").press(coach).statusCode()).isEqualTo(404);
    }

    private static Visitor withAPath(Newcomer newcomer) {
        Visitor coach = newcomer.settled();
        FormOnPage.in(coach.get("/learner/start"), "first")
                .with("answer-school-level", "BAO")
                .send(coach, "send");
        return coach;
    }
}
