package be.datacoach.administration.people;

import be.datacoach.platform.sheet.Sheet;
import be.datacoach.platform.sheet.Sheet.Line;
import be.datacoach.platform.sheet.SheetReader;
import be.datacoach.platform.sheet.SheetReader.Outcome;
import be.datacoach.platform.sheet.SheetReader.Refusal;
import java.util.ArrayList;
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
 * {@code roles.csv} and {@code orgs.csv}. Pupils and their families are left where they are: nothing of them is kept. See
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
            "OneRoster");
    private static final int MOST_IN_A_FILE = 200_000;

    /** What somebody does where. */
    private record Post(String user, String role, String org) {}

    private final Table users;
    private final Map<String, Place> schools;
    private final Map<String, List<Post>> posts;

    private OneRoster(Map<String, byte[]> files) {
        users = Table.of(files, "users.csv");
        Table orgs = Table.of(files, "orgs.csv");
        schools = orgs.rows().stream()
                .filter(row -> orgs.cell(row, "type").equalsIgnoreCase("school"))
                .collect(Collectors.toMap(row -> orgs.cell(row, "sourcedId"), row -> school(orgs, row), (a, b) -> a));
        Table roles = Table.of(files, "roles.csv");
        Stream<Post> said = roles.rows().isEmpty() ? postsOfUsers(users) : postsOfRoles(roles);
        posts = said.filter(post -> STAFF.contains(post.role.toLowerCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(Post::user));
    }

    /** @return nothing where this is no OneRoster */
    static Optional<Outcome> read(byte[] content, int mostRows) {
        return RosterZip.files(content)
                .filter(files -> files.containsKey("manifest.csv") && files.containsKey("users.csv"))
                .map(files -> new OneRoster(files).outcome(mostRows));
    }

    private static Place school(Table orgs, Line row) {
        String number = orgs.cell(row, "identifier");
        return Place.existing("", number.isEmpty() ? orgs.cell(row, "sourcedId") : number, orgs.cell(row, "name"));
    }

    private static Stream<Post> postsOfRoles(Table roles) {
        return roles.rows().stream()
                .map(row -> new Post(
                        roles.cell(row, "userSourcedId"), roles.cell(row, "role"), roles.cell(row, "orgSourcedId")));
    }

    /** As 1.1 has it: one role, and organisations in one cell. */
    private static Stream<Post> postsOfUsers(Table users) {
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
        return List.of(
                users.cell(row, "sourcedId"),
                users.cell(row, "givenName"),
                users.cell(row, "familyName"),
                users.cell(row, "email"),
                users.cell(row, "username"),
                at.stream().map(Place::key).collect(Collectors.joining("|")),
                at.stream().map(Place::name).collect(Collectors.joining("|")),
                users.cell(row, "enabledUser"),
                theirs.stream().map(Post::role).distinct().collect(Collectors.joining(", ")));
    }

    /** A file of the ZIP; one that is not there, or cannot be read, has no rows. What is to be deleted is not in it. */
    private record Table(List<String> headings, List<Line> rows) {
        static Table of(Map<String, byte[]> files, String name) {
            byte[] content = files.getOrDefault(name, new byte[0]);
            if (!(SheetReader.read(content, MOST_IN_A_FILE) instanceof Outcome.Read read)) {
                return new Table(List.of(), List.of());
            }
            Table all = new Table(read.sheet().headings(), read.sheet().lines());
            return new Table(
                    all.headings,
                    all.rows.stream()
                            .filter(row -> !all.cell(row, "status").equalsIgnoreCase("tobedeleted"))
                            .toList());
        }

        String cell(Line row, String heading) {
            return row.cell(headings.indexOf(heading));
        }
    }
}
