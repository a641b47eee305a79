package be.datacoach.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class FailuresIT extends RunningDatacoach {
    private final Visitor somebody = new Visitor();

    @Test
    void saysSoWhenThereIsNoSuchPage() {
        HttpResponse<String> missing = somebody.get("/no/such/page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Deze pagina is er niet");
        assertThat(missing.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void makesNoSessionForAMissingPage() {
        assertThat(somebody.get("/no/such/page").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void speaksTheLanguageOfWhoAsks() {
        assertThat(somebody.get("/no/such/page", "Accept-Language", "fr, en;q=0.5")
                        .body())
                .contains("lang=\"en\"");
        assertThat(somebody.get("/no/such/page", "Accept-Language", "fr").body())
                .contains("lang=\"nl\"");
    }

    @Test
    void remembersTheLanguageThatIsChosen() {
        HttpResponse<String> chosen = somebody.get("/?lang=en");
        assertThat(chosen.statusCode()).isEqualTo(302);
        assertThat(somebody.get("/no/such/page", "Accept-Language", "nl").body())
                .contains("lang=\"en\"");
    }

    @Test
    void showsARefusalAsAMissingPage() {
        assertThat(somebody.get("/trial/refusal").statusCode()).isEqualTo(404);
        assertThat(somebody.get("/trial/refusal").body()).contains("Deze pagina is er niet");
    }

    @Test
    void saysSoInWordsThatCanBeReadWhenTheSurpriseComesHalfWayACompressedPage() {
        HttpResponse<String> failed = somebody.get("/trial/late", "Accept-Encoding", "gzip");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(failed.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(failed.body()).containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}").doesNotContain("lang lang");
    }

    @Test
    void neverSendsHalfAPage() {
        HttpResponse<String> failed = somebody.get("/trial/late");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}").doesNotContain("lang lang");
    }

    @Test
    void givesASurpriseAnIncidentAndHidesItsCause() {
        HttpResponse<String> failed = somebody.get("/trial/surprise");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}").doesNotContain("as asked", "Exception");
    }
}
