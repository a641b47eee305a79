package be.datacoach.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersIT extends RunningDatacoach {
    private final Visitor somebody = new Visitor();

    @Test
    void neverAllowsScriptsThatAreNotOurs() {
        String policy = String.join(" ", policies(somebody.get("/")));
        assertThat(policy).contains("default-src 'none'").contains("script-src 'self' 'nonce-");
        assertThat(policy).doesNotContain("unsafe");
    }

    @Test
    void makesANewNonceForEveryPage() {
        assertThat(policies(somebody.get("/"))).isNotEqualTo(policies(somebody.get("/")));
    }

    @Test
    void letsNobodyFrameSniffOrFollow() {
        var headers = somebody.get("/").headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(String.join(" ", policies(somebody.get("/")))).contains("frame-ancestors 'none'");
    }

    @Test
    void keepsPagesOutOfCachesAndStyleSheetsInThem() {
        HttpResponse<String> page = somebody.get("/");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        String sheet = page.body().replaceAll("(?s).*?href=\"(/static/[^\"]+\\.css)\".*", "$1");
        assertThat(somebody.get(sheet).headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable");
    }

    @Test
    void servesOnlyStaticFilesAsSuch() {
        assertThat(somebody.get("/static/1/app/reason.xhtml").statusCode()).isEqualTo(404);
        assertThat(somebody.get("/static/1/css/../../WEB-INF/web.xml").statusCode())
                .isIn(400, 404);
        assertThat(somebody.get("/static/1/css/..%2f..%2fWEB-INF/web.xml").statusCode())
                .isIn(400, 404);
        assertThat(somebody.get("/static/1/css/none.css").statusCode()).isEqualTo(404);
    }

    @Test
    void marksTheSessionCookie() {
        assertThat(somebody.get("/trial/plain").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie ->
                        cookie.contains("HttpOnly") && cookie.toLowerCase().contains("samesite=lax"));
    }

    @Test
    void refusesWhatAnotherSiteSends() {
        assertThat(somebody.post("/trial/plain", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(somebody.post("/trial/plain", Map.of(), "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(somebody.post("/trial/plain", Map.of(), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(somebody.post("/trial/plain", Map.of(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isNotEqualTo(403);
    }

    private static List<String> policies(HttpResponse<String> response) {
        return response.headers().allValues("Content-Security-Policy");
    }
}
