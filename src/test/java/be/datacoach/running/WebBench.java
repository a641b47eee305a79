package be.datacoach.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code scripts/bench web [ADDRESS]}: opens the main pages of a running application with demo accounts as a slow phone
 * with an empty cache would, prints a table against the goal, and writes {@code target/bench/web.json}. Ends with 1 when
 * a page is heavier than the goal.
 */
public final class WebBench {
    /** What a first view may weigh over the wire. */
    private static final int GOAL = 250_000;

    private static final int TIMES = 3;
    private static final String PASSWORD = "datacoach-demo";
    private static final String COACH = "coach.bao";
    private static final String COUNSELLOR = "begeleider";
    private static final String ADMINISTRATOR = "beheerder";

    private static final String WITH_A_CHART = "/learner/instrument?part=entry&page=5";

    private static final List<Target> TARGETS = List.of(
            new Target("", "/"),
            new Target("", "/login"),
            new Target(COACH, "/learner/start"),
            new Target(COACH, "/learner/home"),
            new Target(COACH, "/learner/path"),
            new Target(COACH, "/learner/block?module=M01&block=verhalen"),
            new Target(COACH, "/learner/block?module=M01&block=toets"),
            new Target(COACH, "/learner/artefact?module=M01&block=rolfiche"),
            new Target(COACH, "/learner/portfolio"),
            new Target(COACH, "/learner/certificate"),
            new Target(COACH, "/learner/instrument?part=culture-short&page=1"),
            new Target(COACH, WITH_A_CHART),
            new Target(COUNSELLOR, "/author/modules"),
            new Target(COUNSELLOR, "/author/module?module=M09"),
            new Target(ADMINISTRATOR, "/admin/people"));

    private final String address;
    private final Browser browser = Chromium.get();

    private WebBench(String address) {
        this.address = address;
    }

    /** @param user empty for who is not logged in */
    private record Target(String user, String path) {}

    /** Medians. */
    private record Measured(Target target, long bytes, int requests, long readable, long loaded) {
        String json() {
            return "{\"page\": \"%s\", \"user\": \"%s\", \"bytes\": %d, \"requests\": %d, \"readableMs\": %d, \"loadedMs\": %d}"
                    .formatted(target.path, target.user, bytes, requests, readable, loaded);
        }
    }

    public static void main(String... arguments) throws IOException {
        WebBench bench = new WebBench(arguments.length == 0 ? "http://localhost:8080" : arguments[0]);
        List<Measured> all = bench.measure();
        print(all);
        Path json = Path.of("target/bench/web.json");
        Files.createDirectories(json.getParent());
        Files.writeString(
                json, all.stream().map(Measured::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
        System.out.println("JSON: " + json);
        System.exit(all.stream().allMatch(measured -> measured.bytes <= GOAL) ? 0 : 1);
    }

    private List<Measured> measure() {
        List<Measured> all = new ArrayList<>();
        for (String user : TARGETS.stream().map(Target::user).distinct().toList()) {
            String session = session(user);
            TARGETS.stream()
                    .filter(target -> target.user.equals(user))
                    .forEach(target -> all.add(median(target, session)));
        }
        return all;
    }

    /** The cookies of somebody who is logged in; a coach has a path, and opened its first module. */
    private String session(String user) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            if (!user.isEmpty()) {
                page.navigate(address + "/login");
                page.locator("input[name=username]").fill(user);
                page.locator("input[name=password]").fill(PASSWORD);
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.contains("/login"));
            }
            if (user.equals(COACH)) {
                page.navigate(address + "/learner/start");
                page.locator("main form button[type=submit], main form input[type=submit]")
                        .last()
                        .click();
                page.waitForURL(url -> !url.contains("/start"));
                page.navigate(address + "/learner/module?module=M01");
            }
            return context.storageState();
        }
    }

    private Measured median(Target target, String session) {
        List<Measured> runs = IntStream.range(0, TIMES)
                .mapToObj(i -> open(target, session))
                .sorted(Comparator.comparingLong(Measured::readable))
                .toList();
        return runs.get(TIMES / 2);
    }

    private Measured open(Target target, String session) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setStorageState(session))) {
            SlowPhone phone = new SlowPhone(context.newPage());
            phone.open(address + target.path);
            return new Measured(target, phone.bytes(), phone.requests(), phone.readable(), phone.loaded());
        }
    }

    private static void print(List<Measured> all) {
        System.out.printf("%n%s%n%n", SlowPhone.WHAT);
        System.out.printf(
                "%-46s %10s %10s %9s %12s %10s%n", "page", "bytes", "goal", "requests", "readable ms", "loaded ms");
        for (Measured measured : all) {
            System.out.printf(
                    Locale.ROOT,
                    "%-46s %10d %10s %9d %12d %10d%n",
                    measured.target.path,
                    measured.bytes,
                    measured.bytes <= GOAL ? "ok" : "MISSED",
                    measured.requests,
                    measured.readable,
                    measured.loaded);
        }
    }
}
