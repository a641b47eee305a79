package be.datacoach.administration.bench;

import be.datacoach.access.Newcomer;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.OwnServer;
import be.datacoach.running.Visitor;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Measures what administrators wait for, on a server and database of its own: dry runs, lists, planning everybody again, and
 * what a killed server leaves of a large assignment. Prints each figure with its goal and with the load of the machine. All of
 * it, or what is named: {@code lists}, {@code trial}, {@code killed}, {@code again}.
 */
public final class AdminBench {
    private static final int TIMES = 7;
    private static final int WARMING_UP = 3;
    private static final long PATIENCE_MS = 900_000;
    private static final long PAGE_MS = 200;
    private static final long ANSWER_OF_A_THOUSAND_MS = 1_000;

    private final OwnServer server;
    private final Crowd crowd;
    private final String cohort;
    private Visitor administrator;
    private boolean met = true;

    private AdminBench(OwnServer server, Connection database) throws SQLException {
        this.server = server;
        Visitor coach = new Visitor(server.address());
        Newcomer.logIn(coach, "coach.bao", Newcomer.DEMO_PASSWORD);
        FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
        this.crowd = new Crowd(database);
        this.cohort = crowd.gather();
        this.administrator = loggedIn();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("datacoach-bench");
        try (OwnServer server = new OwnServer(folder);
                Connection database = DriverManager.getConnection(server.database(), "datacoach", "datacoach")) {
            AdminBench bench = new AdminBench(server, database);
            Set<String> asked = Set.of(arguments);
            if (asked.isEmpty() || asked.contains("lists")) bench.lists();
            if (asked.isEmpty() || asked.contains("trial")) bench.dryRun();
            if (asked.isEmpty() || asked.contains("killed")) bench.killedHalfWay();
            if (asked.isEmpty() || asked.contains("again")) bench.everybodyAgain();
            System.exit(bench.met ? 0 : 1);
        }
    }

    private Visitor loggedIn() {
        Visitor visitor = new Visitor(server.address());
        Newcomer.logIn(visitor, "beheerder", Newcomer.DEMO_PASSWORD);
        return visitor;
    }

    private void lists() {
        for (String page : new String[] {
            "/admin/people",
            "/admin/people?page=400",
            "/admin/people?q=coach+1",
            "/admin/schools",
            "/admin/cohorts",
            "/admin/allotments",
            "/admin/insight",
            "/admin/insight?kind=school",
            "/admin/progress?uid=" + cohort,
            "/api/people?limit=1000",
            "/api/state?limit=1000",
            "/admin/audit"
        }) {
            long goal = page.contains("limit=1000") ? ANSWER_OF_A_THOUSAND_MS : PAGE_MS;
            print(page.replace(cohort, "..."), median(() -> found(page)), goal);
        }
    }

    private void found(String page) {
        int status = administrator.get(page).statusCode();
        if (status != 200) {
            throw new AssertionError(page + " answers " + status);
        }
    }

    private void dryRun() {
        String trial = "/admin/assign?who=cohort:" + cohort + "&targets=&mandatory=M13&deadline=2027-03-19&try=yes";
        print("dry run of " + Crowd.COHORT, median(() -> found(trial)), 3_000);
    }

    /** The server is killed while it gives a thousand people a path; started again, everybody has it once. */
    private void killedHalfWay() throws Exception {
        long begin = System.nanoTime();
        String uid = assign("cohort:" + cohort, "M13");
        String given = "select count(*) from allotment_person p join allotment a on a.id = p.allotment_id"
                + " where p.fate in ('NEW', 'CHANGED') and a.uid = '" + uid + "'";
        await(given, Crowd.COHORT / 3);
        server.kill();
        long halfWay = crowd.number(given);
        server.startAgain();
        administrator = loggedIn();
        await(given, Crowd.COHORT);
        long traces = crowd.number(
                "select count(*) from audit_entry where action = 'path.assigned' and detail = '" + uid + "'");
        long plans = crowd.number("select count(*) from stored_plan where occasion = 'assigned'");
        boolean once = traces == Crowd.COHORT && plans == Crowd.COHORT && halfWay < Crowd.COHORT;
        System.out.printf(
                "killed with %d of %d done: %d lines in the audit trail, %d new plans: %s (%d ms with the start)%n",
                halfWay, Crowd.COHORT, traces, plans, once ? "each once" : "NOT ONCE", since(begin));
        met &= once;
    }

    private void everybodyAgain() throws Exception {
        long begin = System.nanoTime();
        String uid = assign("rule:school.level in [BAO, SO]", "M07");
        await(
                "select count(*) from allotment_person p join allotment a on a.id = p.allotment_id"
                        + " where p.fate in ('NEW', 'CHANGED') and a.uid = '" + uid + "'",
                Crowd.PEOPLE);
        print("planning " + Crowd.PEOPLE + " again, stored", since(begin), 60_000);
    }

    private String assign(String audience, String module) {
        String page = "/admin/assign?who=" + audience.replace(" ", "+") + "&targets=&mandatory=" + module + "&try=yes";
        String next = Visitor.location(
                FormOnPage.in(administrator.get(page), "assigning").send(administrator, "assign"));
        return UUID.fromString(next.replaceFirst(".*uid=([0-9a-f-]{36}).*", "$1"))
                .toString();
    }

    private void await(String count, long enough) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (crowd.number(count) < enough) {
            if (since(begin) > PATIENCE_MS) {
                throw new AssertionError("Only " + crowd.number(count) + " of " + enough);
            }
            Thread.sleep(100);
        }
    }

    private static long median(Runnable act) {
        for (int i = 0; i < WARMING_UP; i++) {
            act.run();
        }
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            act.run();
            times[i] = since(begin);
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static long since(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private void print(String what, long milliseconds, long goal) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        met &= milliseconds <= goal;
        System.out.printf(
                Locale.ROOT,
                "%-42s %7d ms  goal %6d ms  %s (load %.1f)%n",
                what,
                milliseconds,
                goal,
                milliseconds <= goal ? "met" : "MISSED",
                load);
    }
}
