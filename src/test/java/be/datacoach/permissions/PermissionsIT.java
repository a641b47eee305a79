package be.datacoach.permissions;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static be.datacoach.permissions.OtherSystem.field;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.access.token.Scope;
import be.datacoach.permissions.Addresses.Answer;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Everybody tries everything, through pages, addresses and the interface for other systems alike. */
class PermissionsIT extends RunningDatacoach {
    private static final String KEY = "Idempotency-Key";

    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);

    @Test
    void everybodyGetsInWhereTheTableSaysAndNowhereElse() {
        String cohort = field(cohort(), "uid");
        Map<Role, Visitor> visitors = Map.of(
                Role.COACH, loggedIn("coach.bao", DEMO_PASSWORD),
                Role.COUNSELLOR, loggedIn("begeleider", DEMO_PASSWORD),
                Role.ADMINISTRATOR, administrator);
        SoftAssertions all = new SoftAssertions();
        for (Addresses.Row row : Addresses.all()) {
            String address = row.place() + row.query().replace("-", "").replace("{cohort}", cohort);
            boolean tellsNothing = row.query().equals("-");
            if (!tellsNothing || row.nobody() != Answer.IN) {
                all.assertThat(answer(new Visitor().get(address)))
                        .as("nobody at " + address)
                        .isEqualTo(row.nobody());
            }
            visitors.forEach((role, visitor) -> {
                if (!tellsNothing || row.of(role) != Answer.IN) {
                    all.assertThat(answer(visitor.get(address)))
                            .as(role + " at " + address)
                            .isEqualTo(row.of(role));
                }
            });
        }
        all.assertAll();
    }

    private static Answer answer(HttpResponse<String> response) {
        boolean toLogIn = response.headers()
                .firstValue("Location")
                .filter(place -> place.contains("/login"))
                .isPresent();
        return switch (response.statusCode()) {
            case 404 -> Answer.HIDDEN;
            case 401 -> Answer.LOG_IN;
            default -> toLogIn ? Answer.LOG_IN : Answer.IN;
        };
    }

    @Test
    void letsATokenDoWhatItIsForUntilItIsRevoked() {
        OtherSystem people = OtherSystem.madeBy(administrator, Scope.PEOPLE_READ);
        assertThat(administrator.get("/admin/tokens").body()).as("shown once").doesNotContain(people.token());
        assertThat(people.get("/api/people?limit=2").statusCode()).isEqualTo(200);
        assertThat(people.get("/api/schools", "Accept-Language", "en").body()).contains("schools:read", "may not");
        assertThat(people.send("POST", "/api/people", "{}").statusCode()).isEqualTo(403);
        assertThat(people.get("/api/openapi").body()).startsWith("openapi: 3");
        assertThat(people.get("/learner/path").statusCode()).as("no page").isEqualTo(302);
        HttpResponse<String> page = administrator.get("/admin/tokens");
        be.datacoach.running.FormOnPage.inRow(page, "revoke").press(administrator);
        HttpResponse<String> refused = people.get("/api/people");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("app_api.token");
        assertThat(new OtherSystem("dc_" + "x".repeat(32)).get("/api/people").statusCode())
                .isEqualTo(401);
    }

    @Test
    void listsEverybodyOnceInPartsThatFollowEachOther() {
        OtherSystem system = OtherSystem.madeBy(administrator, Scope.PEOPLE_READ);
        HttpResponse<String> first = system.get("/api/people?limit=2");
        HttpResponse<String> second = system.get(field(first, "next"));
        assertThat(first.headers().firstValue("Link")).isPresent();
        assertThat(second.body()).doesNotContain(field(first, "uid"));
        assertThat(system.get("/api/people?limit=0").statusCode()).isEqualTo(400);
        assertThat(system.get("/api/people?after=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void makesOneThingOfARequestThatIsSentAgain() {
        OtherSystem system = OtherSystem.madeBy(administrator, Scope.COHORTS_WRITE);
        String key = UUID.randomUUID().toString();
        String json = "{\"name\":\"Cohort " + key + "\"}";
        List<String> made = IntStream.range(0, 4)
                .parallel()
                .mapToObj(time -> field(system.send("POST", "/api/cohorts", json, KEY, key), "uid"))
                .toList();
        assertThat(made).containsOnly(made.get(0));
        assertThat(system.send("POST", "/api/cohorts", "{\"name\":\"Other\"}", KEY, key)
                        .body())
                .contains("app_api.key.other");
        assertThat(system.send("POST", "/api/cohorts", json).body()).contains("app_api.key");
        assertThat(system.send("POST", "/api/cohorts", "[", KEY, key).statusCode())
                .isEqualTo(400);
        assertThat(system.send("PATCH", "/api/cohorts", json).statusCode()).isEqualTo(405);
    }

    @Test
    void changesOnlyWhatWasSeen() {
        OtherSystem system = OtherSystem.madeBy(administrator, Scope.COHORTS_WRITE);
        HttpResponse<String> made = cohort();
        String tag = made.headers().firstValue("ETag").orElseThrow();
        String address = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        String json = "{\"name\":\"Renamed " + UUID.randomUUID() + "\"}";
        assertThat(system.send("PUT", address, json).statusCode()).isEqualTo(428);
        HttpResponse<String> changed = system.send("PUT", address, json, "If-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).isPresent().isNotEqualTo(java.util.Optional.of(tag));
        assertThat(system.send("PUT", address, json, "If-Match", tag).statusCode())
                .isEqualTo(412);
    }

    @Test
    void assignsOnceAndTakesBackByTheInterface() {
        String cohort = field(cohort(), "uid");
        Newcomer coach = Newcomer.named("Noor", Role.COACH);
        OtherSystem.madeBy(administrator, Scope.COHORTS_WRITE)
                .send("PUT", "/api/cohorts/" + cohort + "/members/" + coach.uid(), "");
        OtherSystem system = OtherSystem.madeBy(administrator, Scope.ASSIGNMENTS_WRITE);
        String json = "{\"audience\":\"cohort:" + cohort + "\",\"mandatory\":[\"M13\"]}";
        assertThat(system.send("POST", "/api/assignments/trial", json).body()).contains("\"new\":1");
        String address = "/api/assignments/" + UUID.randomUUID();
        assertThat(system.send("PUT", address, json).body()).contains("\"people\":{\"NEW\":1}");
        HttpResponse<String> again = system.send("PUT", "/api/assignments/" + UUID.randomUUID(), json);
        assertThat(again.body()).contains("\"people\":{\"UNCHANGED\":1}");
        assertThat(again.headers().firstValue("Content-Location")).hasValue(address);
        assertThat(state()).contains("\"module\":\"M13\",\"state\":\"ASSIGNED\"");
        assertThat(system.send("DELETE", address, "").statusCode()).isEqualTo(204);
        assertThat(administrator
                        .get("/admin/allotment?uid=" + address.replaceFirst(".*/", ""))
                        .body())
                .contains("Teruggenomen");
    }

    @Test
    void changesAnAssignmentOnlyAsItWasSeen() {
        OtherSystem system = OtherSystem.madeBy(administrator, Scope.ASSIGNMENTS_WRITE);
        String json = "{\"audience\":\"cohort:" + field(cohort(), "uid") + "\",\"mandatory\":[\"M13\"]}";
        String address = "/api/assignments/" + UUID.randomUUID();
        assertThat(system.send("PUT", address, json, "If-Match", "\"none\"").statusCode())
                .isEqualTo(412);
        String tag =
                system.send("PUT", address, json).headers().firstValue("ETag").orElseThrow();
        assertThat(system.send("PUT", address, json, "If-Match", "\"other\"").statusCode())
                .isEqualTo(412);
        String later = json.replace("M13", "M14");
        assertThat(system.send("PUT", address, later, "If-Match", tag).body()).contains("M14");
        assertThat(system.send("PUT", address, json, "If-Match", tag).statusCode())
                .isEqualTo(412);
        assertThat(OtherSystem.madeBy(administrator, Scope.ASSIGNMENTS_READ)
                        .get(address)
                        .body())
                .contains("M14");
    }

    @Test
    void archivesASchoolAndKeepsWhatAPutLeavesOut() {
        OtherSystem system = OtherSystem.madeBy(administrator, Scope.SCHOOLS_WRITE);
        OtherSystem reader = OtherSystem.madeBy(administrator, Scope.SCHOOLS_READ);
        String key = UUID.randomUUID().toString();
        String json = "{\"name\":\"School " + key + "\",\"level\":\"SO\",\"size\":\"SMALL\"}";
        List<String> made = IntStream.range(0, 3)
                .parallel()
                .mapToObj(time -> field(system.send("POST", "/api/schools", json, KEY, key), "uid"))
                .toList();
        assertThat(made).containsOnly(made.get(0));
        String address = "/api/schools/" + made.get(0);
        String archived = json.replace("}", ",\"archived\":true,\"groups\":[]}");
        for (String sent : List.of(archived, json)) {
            String tag = reader.get(address).headers().firstValue("ETag").orElseThrow();
            assertThat(system.send("PUT", address, sent, "If-Match", tag).body())
                    .contains("\"archived\":true", "\"groups\":[]", "\"teams\":[]");
        }
        assertThat(reader.get("/api/schools/groups").body()).startsWith("{\"items\":[");
        assertThat(system.get("/api/schools/groups").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesARuleOnWhatIsPrivate() {
        OtherSystem system = OtherSystem.madeBy(administrator, Scope.ASSIGNMENTS_WRITE);
        String json = "{\"audience\":\"rule:mastery.C2 < 40\"}";
        HttpResponse<String> refused =
                system.send("PUT", "/api/assignments/" + UUID.randomUUID(), json, "Accept-Language", "nl");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("mastery.C2", "van de coach alleen");
        assertThat(system.send("POST", "/api/assignments/trial", json.replace("mastery.C2 < 40", "x"))
                        .body())
                .contains("audience");
    }

    private String state() {
        OtherSystem system = OtherSystem.madeBy(administrator, Scope.STATE_READ);
        StringBuilder all = new StringBuilder();
        String next = "/api/state?limit=1000";
        while (!next.isEmpty()) {
            HttpResponse<String> part = system.get(next);
            all.append(part.body());
            next = part.body().endsWith("\"next\":null}") ? "" : field(part, "next");
        }
        return all.toString();
    }

    private HttpResponse<String> cohort() {
        return OtherSystem.madeBy(administrator, Scope.COHORTS_WRITE)
                .send(
                        "POST",
                        "/api/cohorts",
                        "{\"name\":\"Cohort " + UUID.randomUUID() + "\"}",
                        KEY,
                        UUID.randomUUID().toString());
    }
}
