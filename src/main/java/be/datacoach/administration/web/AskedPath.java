package be.datacoach.administration.web;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.administration.assigning.Order;
import be.datacoach.administration.assigning.OwnDays;
import be.datacoach.assignment.given.Gift;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator asks for an audience, as it stands in the address of a dry run: so it can be gone back to, and an
 * expired session loses nothing of it.
 *
 * @param targets level by competency
 * @param mandatory codes of modules
 * @param offered codes of modules beside it, for who takes them
 * @param starts the day before which nothing is planned, if there is one
 * @param hours a week that the dry run reckons with
 * @param own who gets a day of their own: {@code all}, or uids
 * @param standing whether it is for newcomers too
 */
record AskedPath(
        Map<String, Integer> targets,
        Set<String> mandatory,
        Set<String> offered,
        @Nullable LocalDate starts,
        @Nullable LocalDate deadline,
        double hours,
        Set<String> own,
        boolean standing)
        implements Serializable {
    private static final String ALL = "all";

    static final double USUAL_HOURS = 2;

    AskedPath {
        targets = new TreeMap<>(targets);
        mandatory = new TreeSet<>(mandatory);
        offered = new TreeSet<>(offered);
        own = new TreeSet<>(own);
    }

    static AskedPath of(Gift gift, double hours, boolean standing) {
        Assignment assignment = gift.assignment();
        return new AskedPath(
                assignment.targets().entrySet().stream()
                        .collect(Collectors.toMap(target -> target.getKey().code(), Map.Entry::getValue)),
                assignment.mandatory().stream().map(ModuleId::code).collect(Collectors.toSet()),
                gift.offered().stream().map(ModuleId::code).collect(Collectors.toSet()),
                gift.starts().orElse(null),
                assignment.deadline().orElse(null),
                hours,
                Set.of(),
                standing);
    }

    /** What an address says; what makes no sense in it is left out. */
    static AskedPath read(Function<String, @Nullable String> parameter) {
        return new AskedPath(
                words(parameter.apply("targets"))
                        .filter(word -> word.matches("[A-Z]\\d{1,3}:[1-9]"))
                        .map(word -> word.split(":"))
                        .collect(Collectors.toMap(
                                parts -> parts[0], parts -> Integer.valueOf(parts[1]), (one, other) -> other)),
                modules(parameter.apply("mandatory")),
                modules(parameter.apply("offered")),
                day(parameter.apply("starts")),
                day(parameter.apply("deadline")),
                hours(parameter.apply("hours")),
                words(parameter.apply("own"))
                        .filter(word -> word.equals(ALL) || word.matches("[0-9a-f-]{36}"))
                        .collect(Collectors.toSet()),
                !"no".equals(parameter.apply("standing")));
    }

    AskedPath until(LocalDate other) {
        return new AskedPath(targets, mandatory, offered, starts, other, hours, Set.of(), standing);
    }

    /** The same, where everybody who would be late gets the first day that they can make. */
    AskedPath ownDaysForAll() {
        return new AskedPath(targets, mandatory, offered, starts, deadline, hours, Set.of(ALL), standing);
    }

    /** The same, where this one does too. */
    AskedPath ownDayFor(String uid) {
        Set<String> more = new TreeSet<>(own);
        more.add(uid);
        return new AskedPath(targets, mandatory, offered, starts, deadline, hours, more, standing);
    }

    Order order() {
        OwnDays days = own.contains(ALL) ? OwnDays.EVERYBODY : new OwnDays(false, own);
        return new Order(new Gift(assignment(), Optional.ofNullable(starts), ids(offered)), hours, days, standing);
    }

    private Assignment assignment() {
        return new Assignment(
                targets.entrySet().stream()
                        .collect(Collectors.toMap(target -> new CompetencyId(target.getKey()), Map.Entry::getValue)),
                ids(mandatory),
                Optional.ofNullable(deadline));
    }

    /** The part of an address that says this, to be put after another part. */
    String inAddress() {
        return parameters().entrySet().stream()
                .map(parameter -> "&" + parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining());
    }

    /** The same by name, as {@link #read} finds it. */
    Map<String, String> parameters() {
        String levels = targets.entrySet().stream()
                .map(target -> target.getKey() + ":" + target.getValue())
                .collect(Collectors.joining(","));
        return Map.of(
                "targets",
                levels,
                "mandatory",
                String.join(",", mandatory),
                "offered",
                String.join(",", offered),
                "starts",
                starts == null ? "" : starts.toString(),
                "deadline",
                deadline == null ? "" : deadline.toString(),
                "hours",
                Double.toString(hours),
                "own",
                String.join(",", own),
                "standing",
                standing ? "yes" : "no");
    }

    private static Set<ModuleId> ids(Set<String> codes) {
        return codes.stream().map(ModuleId::new).collect(Collectors.toSet());
    }

    private static Set<String> modules(@Nullable String joined) {
        return words(joined).filter(word -> word.matches("[A-Z]\\d{1,3}")).collect(Collectors.toSet());
    }

    private static Stream<String> words(@Nullable String joined) {
        return joined == null ? Stream.of() : Stream.of(joined.split(",")).limit(100);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException makesNoSense) {
            return null;
        }
    }

    private static double hours(@Nullable String text) {
        return text != null && text.matches("\\d(\\.\\d)?") ? Double.parseDouble(text) : USUAL_HOURS;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
