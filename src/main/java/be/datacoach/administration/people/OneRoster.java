package be.datacoach.administration.people;

import be.datacoach.administration.people.Choice.Part;
import be.datacoach.platform.sheet.Sheet;
import be.datacoach.platform.sheet.Sheet.Line;
import be.datacoach.platform.sheet.SheetReader.Outcome;
import be.datacoach.platform.sheet.SheetReader.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people in a OneRoster 1.2 (or 1.1) ZIP, as rows like those of any file: {@code users.csv} with their schools from
 * {@code roles.csv} and {@code orgs.csv}, and the classes in which they learn themselves from {@code classes.csv} and
 * {@code enrollments.csv}. Pupils and their families are left where they are: nothing of them is kept. See
 * 1EdTech, OneRoster: CSV Binding 1.2.
 */
final class OneRoster {
    /** Who works at a school; whatever else somebody is, is not read. */
    private static final Set<String> STAFF = Set.of(
            "aide",
            "administrator",
            "counselor",
            "districtadministrator",
            "principal",
            "siteadministrator",
            "systemadministrator",
            "teacher");

    private static final List<String> HEADINGS = List.of(
            "sourcedId",
            "givenName",
            "familyName",
            "email",
            "username",
            "schoolId",
            "school",
            "enabledUser",
            "role",
            "classTitle");

    /** What a member of staff is in a class in which they learn. */
    private static final String LEARNER = "learner";

    /** What somebody does where. */
    private record Post(String user, String role, String org) {}

    private final RosterTable users;
    private final Map<String, Place> schools;
    private final Map<String, List<Post>> posts;
    private final Map<String, Set<String>> lessons;

    private OneRoster(Map<String, byte[]> files) {
        users = RosterTable.of(files, "users.csv");
        RosterTable orgs = RosterTable.of(files, "orgs.csv");
        schools = orgs.rows().stream()
                .filter(row -> orgs.cell(row, "type").equalsIgnoreCase("school"))
                .collect(Collectors.toMap(row -> orgs.cell(row, "sourcedId"), row -> school(orgs, row), (a, b) -> a));
        RosterTable roles = RosterTable.of(files, "roles.csv");
        Stream<Post> said = roles.rows().isEmpty() ? postsOfUsers(users) : postsOfRoles(roles);
        posts = said.filter(post -> STAFF.contains(post.role.toLowerCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(Post::user));
        lessons = lessons(RosterTable.of(files, "classes.csv"), RosterTable.of(files, "enrollments.csv"));
    }

    /**
     * Who comes in of a OneRoster: who learns in a class, where somebody of the staff does; or else the teachers. It is shown,
     * and may be said otherwise.
     */
    static Map<String, Part> usualRoles(Sheet sheet) {
        if (!sheet.headings().equals(HEADINGS)) return Map.of();
        boolean learning = sheet.lines().stream()
                .anyMatch(line -> line.cell(HEADINGS.indexOf("role")).contains(LEARNER));
        Map<String, Part> usual = new HashMap<>();
        STAFF.forEach(role -> usual.put(Words.plain(role), Part.OUT));
        usual.put(learning ? LEARNER : "teacher", Part.COACH);
        return usual;
    }

    /** Titles of the classes in which somebody learns, by user: of pupils too, who are dropped with the rest of them. */
    private static Map<String, Set<String>> lessons(RosterTable classes, RosterTable enrollments) {
        Map<String, String> titles = classes.rows().stream()
                .collect(Collectors.toMap(
                        row -> classes.cell(row, "sourcedId"), row -> classes.cell(row, "title"), (a, b) -> a));
        Map<String, Set<String>> lessons = new HashMap<>();
        for (Line row : enrollments.rows()) {
            String title = titles.getOrDefault(enrollments.cell(row, "classSourcedId"), "");
            if (!title.isEmpty() && enrollments.cell(row, "role").equalsIgnoreCase("student")) {
                lessons.computeIfAbsent(enrollments.cell(row, "userSourcedId"), any -> new LinkedHashSet<>())
                        .add(title);
            }
        }
        return lessons;
    }

    /** @return nothing where this is no OneRoster */
    static Optional<Outcome> read(byte[] content, int mostRows) {
        return RosterZip.files(content)
                .filter(files -> files.containsKey("manifest.csv") && files.containsKey("users.csv"))
                .map(files -> new OneRoster(files).outcome(mostRows));
    }

    private static Place school(RosterTable orgs, Line row) {
        String number = orgs.cell(row, "identifier");
        return Place.existing("", number.isEmpty() ? orgs.cell(row, "sourcedId") : number, orgs.cell(row, "name"));
    }

    private static Stream<Post> postsOfRoles(RosterTable roles) {
        return roles.rows().stream()
                .map(row -> new Post(
                        roles.cell(row, "userSourcedId"), roles.cell(row, "role"), roles.cell(row, "orgSourcedId")));
    }

    /** As 1.1 has it: one role, and organisations in one cell. */
    private static Stream<Post> postsOfUsers(RosterTable users) {
        return users.rows().stream()
                .flatMap(row -> Stream.of(users.cell(row, "orgSourcedIds").split(","))
                        .map(org -> new Post(users.cell(row, "sourcedId"), users.cell(row, "role"), org.strip())));
    }

    private Outcome outcome(int mostRows) {
        List<Line> lines = new ArrayList<>();
        for (Line row : users.rows()) {
            List<Post> theirs = posts.getOrDefault(users.cell(row, "sourcedId"), List.of());
            if (theirs.isEmpty()) continue;
            if (lines.size() == mostRows) return new Outcome.Refused(Refusal.TOO_MANY_ROWS);
            lines.add(new Line(row.number(), cells(row, theirs)));
        }
        return lines.isEmpty() ? new Outcome.Refused(Refusal.NOTHING) : new Outcome.Read(new Sheet(HEADINGS, lines));
    }

    private List<String> cells(Line row, List<Post> theirs) {
        Set<Place> at = new LinkedHashSet<>();
        for (Post post : theirs) {
            Place school = schools.get(post.org);
            if (school != null) at.add(school);
        }
        Set<String> learnt = lessons.getOrDefault(users.cell(row, "sourcedId"), Set.of());
        Stream<String> roles = theirs.stream().map(Post::role).distinct();
        return List.of(
                users.cell(row, "sourcedId"),
                users.cell(row, "givenName"),
                users.cell(row, "familyName"),
                users.cell(row, "email"),
                users.cell(row, "username"),
                at.stream().map(Place::key).collect(Collectors.joining("|")),
                at.stream().map(Place::name).collect(Collectors.joining("|")),
                users.cell(row, "enabledUser"),
                (learnt.isEmpty() ? roles : Stream.concat(roles, Stream.of(LEARNER))).collect(Collectors.joining("|")),
                String.join("|", learnt));
    }
}
