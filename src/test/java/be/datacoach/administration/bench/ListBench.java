package be.datacoach.administration.bench;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.OwnServer;
import be.datacoach.running.Visitor;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures the pages of large listings, on a server and database of its own with ten thousand people and a hundred thousand
 * events: the first page, a page far on, each filter and each order. Prints the median and the slowest but one in twenty of
 * each, with its goal and with the load of the machine; and how long a page without a list takes, to compare with.
 */
public final class ListBench {
    private static final int WARM = 5;
    private static final int TIMES = 20;
    private static final long GOAL_MS = 200;
    private static final int ARTEFACTS = 3_000;

    private static final String[] ADMINISTRATOR = {
        "/admin/tokens",
        "/admin/people",
        "/admin/people?page=400",
        "/admin/people?q=coach+1&role=COACH&state=active",
        "/admin/people?sort=-added&page=50",
        "/admin/people?sort=username",
        "/admin/schools?level=BAO&size=SMALL",
        "/admin/schools?sort=-name&q=bench",
        "/admin/cohorts?state=going&sort=name",
        "/admin/allotments?state=given&sort=since",
        "/admin/audit",
        "/admin/audit?page=4000",
        "/admin/audit?act=bench.done&from=2026-01-01&sort=when",
        "/admin/audit?q=coach+1",
        "/admin/work?state=DONE&sort=asked",
        "/admin/mail?state=SENT&sort=to&page=100",
        "/admin/mail?q=bench-77",
        "/admin/insight",
        "/admin/insight?kind=school",
        "/admin/insight?kind=school&unit=week&page=8"
    };
    private static final String[] COUNSELLOR = {
        "/author/submitted", "/author/submitted?page=40&sort=-since", "/author/submitted?state=APPROVED"
    };

    private boolean met = true;

    private ListBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("datacoach-bench");
        try (OwnServer server = new OwnServer(folder);
                Connection database = DriverManager.getConnection(server.database(), "datacoach", "datacoach")) {
            Visitor coach = Crowd.loggedIn(server, "coach.bao");
            FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
            Crowd crowd = new Crowd(database);
            crowd.accompany(crowd.gather());
            fill(database);
            ListBench bench = new ListBench();
            bench.measure(Crowd.loggedIn(server, "beheerder"), ADMINISTRATOR);
            bench.measure(Crowd.loggedIn(server, "begeleider"), COUNSELLOR);
            System.exit(bench.met ? 0 : 1);
        }
    }

    /** Mails, jobs and artefacts that were handed in by the large cohort, which the counsellor of the demo accompanies. */
    private static void fill(Connection database) throws SQLException {
        try (Statement act = database.createStatement()) {
            act.execute("insert into mail (uid, recipient, language, subject, plain, html, asked_at, state, failures,"
                    + " not_before, version) select random_uuid(), concat(a.username, '@school.be'), 'nl', 'Bench', '-',"
                    + " '-', a.created_at, case when mod(a.id, 9) = 0 then 'FAILED' else 'SENT' end, 0, a.created_at, 1"
                    + " from account a where a.username like 'bench-%'");
            act.execute("insert into work_job (uid, kind, order_key, payload, asked_at, state, reached, done, total,"
                    + " failures, not_before, stop_asked, version) select random_uuid(), 'platform.backup',"
                    + " concat('bench-', x.x), '', timestamp '2026-11-01 00:00:00', 'DONE', '', 1, 1, 0,"
                    + " timestamp '2026-11-01 00:00:00', false, 1 from system_range(1, 5000) x");
            act.execute("insert into event (uid, actor, verb, object, object_version, result, context, registration,"
                    + " happened_at, stored_at, voided) select random_uuid(), a.uid,"
                    + " 'http://activitystrea.ms/schema/1.0/submit', 'https://datacoach.be/id/M01/blocks/rolfiche', 1,"
                    + " '{\"revision\":1,\"response\":{}}', '{}', g.uid, a.created_at, a.created_at, false from account a"
                    + " join given_path g on g.account_id = a.id join cohort_member m on m.account_id = a.id,"
                    + " system_range(1, " + ARTEFACTS / Crowd.COHORT + ") x where a.username like 'bench-%'");
        }
    }

    private void measure(Visitor visitor, String... pages) {
        for (String page : pages) {
            int status = visitor.get(page).statusCode();
            if (status != 200) throw new AssertionError(page + " answers " + status);
            for (int i = 0; i < WARM; i++) visitor.get(page);
            long[] times = new long[TIMES];
            for (int i = 0; i < TIMES; i++) {
                long begin = System.nanoTime();
                visitor.get(page);
                times[i] = (System.nanoTime() - begin) / 1_000_000;
            }
            Arrays.sort(times);
            print(page, times[TIMES / 2], times[TIMES - 2]);
        }
    }

    private void print(String page, long median, long slow) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        met &= median <= GOAL_MS;
        System.out.printf(
                Locale.ROOT,
                "%-56s median %5d ms, p95 %5d ms  goal %d ms  %s (load %.1f)%n",
                page,
                median,
                slow,
                GOAL_MS,
                median <= GOAL_MS ? "met" : "MISSED",
                load);
    }
}
