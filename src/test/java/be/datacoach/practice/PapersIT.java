package be.datacoach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.platform.paper.Pdf;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a coach made, as PDF: for that coach, and for nobody else. */
class PapersIT extends RunningDatacoach {
    private static final String ARTEFACT = "/learner/artefact.pdf?module=M01&block=rolfiche";
    private static final String PORTFOLIO = "/learner/portfolio.pdf";
    private static final String CERTIFICATE = "/learner/certificate.pdf";

    @Test
    void areForWhoMadeThem() {
        Learner learner = Learner.withAPath();
        learner.open();
        assertThat(learner.visitor.get(PORTFOLIO).statusCode())
                .as("nothing begun")
                .isEqualTo(404);
        assertThat(learner.visitor.get("/learner/portfolio").body()).doesNotContain("portfolio.pdf");
        learner.answer("rolfiche");

        for (String address : List.of(ARTEFACT, PORTFOLIO)) {
            HttpResponse<byte[]> answer = learner.visitor.download(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
            assertThat(answer.headers().map())
                    .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                    .containsEntry("Cache-Control", List.of("no-store"));
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .matches("attachment; filename=\"(je-rolfiche|wat-ik-maakte)-nieuw-iemand\\.pdf\"");
            assertThat(Pdf.barriers(answer.body())).isEmpty();
            assertThat(Pdf.read(answer.body()).text()).contains("Nieuw Iemand", "Iets over mijn school.");
        }
        assertThat(learner.visitor.get("/learner/portfolio").body()).contains("portfolio.pdf");
    }

    @Test
    void doNotExistForAnybodyElse() {
        Learner owner = Learner.withAPath();
        owner.open();
        owner.answer("rolfiche");
        Visitor other = Learner.withAPath().visitor;
        Visitor counsellor = Newcomer.loggedIn("begeleider", Newcomer.DEMO_PASSWORD);
        Visitor administrator = Newcomer.loggedIn("beheerder", Newcomer.DEMO_PASSWORD);

        for (String address : List.of(ARTEFACT, PORTFOLIO, CERTIFICATE)) {
            for (Visitor visitor : List.of(other, counsellor, administrator)) {
                assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(404);
            }
            HttpResponse<String> nobody = new Visitor().get(address);
            assertThat(nobody.statusCode()).isEqualTo(302);
            assertThat(nobody.headers().firstValue("Location").orElse("")).contains("/login");
        }
        assertThat(owner.visitor
                        .get("/learner/artefact.pdf?module=M01&block=toets")
                        .statusCode())
                .isEqualTo(404);
        assertThat(owner.visitor.get("/learner/artefact.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void includeACertificateOnlyWhenThePathIsDone() {
        Learner learner = Learner.withAPath();

        assertThat(learner.visitor.get(CERTIFICATE).statusCode()).isEqualTo(404);
        assertThat(learner.visitor.get("/learner/certificate").body())
                .contains("Attest van deelname", "Wat het niet zegt", "Nog te doen")
                .doesNotContain("certificate.pdf");
    }
}
