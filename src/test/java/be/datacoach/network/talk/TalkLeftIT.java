package be.datacoach.network.talk;

import static be.datacoach.network.talk.TalkingCircle.said;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Traces;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left of a conversation when a writer is erased, and when its cohort is over. */
@Tag("persistence")
class TalkLeftIT extends RunningDatacoach {
    private final TalkingCircle talking = TalkingCircle.made();
    private final Visitor an = talking.people.get(0).settled();
    private final Visitor bo = talking.people.get(1).settled();
    private final Visitor hilde = talking.hilde.settled();
    private final String begun = talking.begun(an, "Toetsen", "Wie deed dit al? @" + talking.bo);
    private final String thread = "/learner/" + begun;
    private final String staffThread = "/author/" + begun;

    /** Their words stay, as they did not say otherwise; who they were is nowhere, also not in what others wrote to them. */
    @Test
    void staysReadableWithoutWhoWasErased() {
        said(bo, thread, "Antwoord van wie gaat");
        assertThat(an.get(thread).body()).contains("@" + talking.bo);
        talking.erased(talking.people.get(1), bo);
        assertThat(an.get(thread).body())
                .contains("Wie deed dit al?", "Antwoord van wie gaat", "Iemand die niet meer meedoet")
                .doesNotContain(talking.bo);
        assertThat(Traces.places(List.of(talking.bo))).isEmpty();
    }

    @Test
    void isReadAndNotWrittenInACohortThatIsOver() {
        FormOnPage held = FormOnPage.in(an.get(thread), "talk-write").with("body", "Te laat");
        Visitor administrator = talking.circle.administrator();
        FormOnPage.in(administrator.get("/admin/cohort?uid=" + talking.circle.uid()), "archiving")
                .send(administrator, "archive");
        held.send(an, "write");
        for (HttpResponse<String> page : List.of(bo.get(thread), hilde.get(staffThread))) {
            assertThat(page.body()).contains("Wie deed dit al?").doesNotContain("talk-write", "Te laat");
        }
        assertThat(bo.get(talking.place("learner")).body())
                .contains("Je kan alles nog lezen")
                .doesNotContain("talk-begin");
        Visitor stranger = TalkingCircle.made().people.get(0).settled();
        assertThat(stranger.get(thread).statusCode()).isEqualTo(404);
    }
}
