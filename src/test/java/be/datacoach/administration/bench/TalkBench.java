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
import java.util.UUID;

/**
 * Measures conversations on a server and database of its own with ten thousand coaches, a thousand of them in one cohort: pages of a
 * conversation of ten thousand messages, and what the next weekly mail asks of everybody, as its preview does. Prints the median and
 * the slowest but one of each, with its goal and with the load of the machine.
 */
public final class TalkBench {
    private static final int MESSAGES = 10_000;
    private static final int DISCUSSIONS = 200;
    private static final int WARM = 3;
    private static final int TIMES = 10;
    private static final long PAGE_MS = 200;
    private static final long MAIL_MS = 60_000;

    private final Connection database;
    private boolean met = true;

    private TalkBench(Connection database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("datacoach-bench");
        try (OwnServer server = new OwnServer(folder);
                Connection database = DriverManager.getConnection(server.database(), "datacoach", "datacoach")) {
            Visitor coach = Crowd.loggedIn(server, "coach.bao");
            FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
            TalkBench bench = new TalkBench(database);
            Crowd crowd = new Crowd(database);
            String cohort = crowd.gather();
            crowd.accompany(cohort);
            String discussion = bench.talk(cohort);
            Visitor counsellor = Crowd.loggedIn(server, "begeleider");
            for (int page : new int[] {1, MESSAGES / 60, MESSAGES / 30}) {
                bench.measure(counsellor, "/author/talk?uid=" + discussion + "&page=" + page, PAGE_MS, TIMES);
            }
            bench.measure(counsellor, "/author/talks", PAGE_MS, TIMES);
            bench.measure(Crowd.loggedIn(server, "beheerder"), "/admin/reminders", MAIL_MS, 3);
            System.exit(bench.met ? 0 : 1);
        }
    }

    /** @return the uid of the long conversation, in the large cohort, which the counsellor of the demo accompanies */
    private String talk(String cohort) throws SQLException {
        String uid = UUID.randomUUID().toString();
        String begun = "insert into discussion (uid, place, title, title_hidden, begun_by, begun_at, last_at, posts,"
                + " version) select %s, 'COHORT:" + cohort + "', 'Bench', false, min(a.id), current_timestamp,"
                + " current_timestamp, %d, 1 from account a%s where a.username like 'bench-%%' group by %s";
        try (Statement act = database.createStatement()) {
            act.execute("update account set email = concat(username, '@school.be') where username like 'bench-%'");
            act.execute(begun.formatted("'" + uid + "'", MESSAGES, "", "1"));
            act.execute(begun.formatted("random_uuid()", 1, ", system_range(1, " + DISCUSSIONS + ") x", "x.x"));
            act.execute("insert into post (uid, discussion_id, number, writer_id, body, written_at, version)"
                    + " select random_uuid(), d.id, x.x, (select m.account_id from cohort_member m order by m.id"
                    + " limit 1), concat('Bericht ', x.x, '. Wie deed dit al in de klas, en hoe ging het?'),"
                    + " d.begun_at, 1 from discussion d, system_range(1, " + MESSAGES + ") x where x.x <= d.posts");
            act.execute("insert into discussion_reader (discussion_id, account_id, stance, read_to, version)"
                    + " select d.id, m.account_id, 'FOLLOWED', 0, 1 from discussion d, cohort_member m"
                    + " where mod(m.account_id, 5) = mod(d.id, 5)");
        }
        return uid;
    }

    private void measure(Visitor visitor, String page, long goal, int often) {
        int status = visitor.get(page).statusCode();
        if (status != 200) throw new AssertionError(page + " answers " + status);
        for (int i = 0; i < Math.min(WARM, often - 1); i++) visitor.get(page);
        long[] times = new long[often];
        for (int i = 0; i < often; i++) {
            long begin = System.nanoTime();
            visitor.get(page);
            times[i] = (System.nanoTime() - begin) / 1_000_000;
        }
        Arrays.sort(times);
        long median = times[often / 2];
        met &= median <= goal;
        System.out.printf(
                Locale.ROOT,
                "%-64s median %6d ms, slowest but one %6d ms  goal %d ms  %s (load %.1f)%n",
                page.replaceFirst("uid=[^&]*", "uid=..."),
                median,
                times[often - 2],
                goal,
                median <= goal ? "met" : "MISSED",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
