package be.datacoach.administration.people;

import be.datacoach.access.Role;
import be.datacoach.platform.sheet.Sheet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an administrator said about a file.
 *
 * @param columns where each field stands; what is not in it is not read
 * @param usual the role of who has none in the file
 * @param makeSchools whether schools that do not exist are made
 * @param makeCohorts the same of cohorts
 * @param cohort which every coach in the file joins; empty for none
 * @param roles what becomes of people whom the file calls so, in plain spelling; other words mean what they usually do
 */
public record Choice(
        Map<Field, Integer> columns,
        Role usual,
        boolean makeSchools,
        boolean makeCohorts,
        String cohort,
        Map<String, Part> roles) {
    /** What somebody comes in as, or that they do not. */
    public enum Part {
        COACH,
        COUNSELLOR,
        OUT
    }

    public Choice {
        columns = columns.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(columns));
        cohort = cohort.strip();
        // Choices that were kept before this was asked have none.
        roles = Map.copyOf(Objects.requireNonNullElse(roles, Map.of()));
    }

    /** With the usual meaning of every role. */
    public Choice(Map<Field, Integer> columns, Role usual, boolean makeSchools, boolean makeCohorts, String cohort) {
        this(columns, usual, makeSchools, makeCohorts, cohort, Map.of());
    }

    /** What the headings let us think. */
    static Choice proposedFor(Sheet sheet) {
        return new Choice(
                Words.shipped().columns(sheet.headings()), Role.COACH, false, false, "", OneRoster.usualRoles(sheet));
    }

    /** The same, with everybody in this cohort. */
    Choice joining(String joined) {
        return new Choice(columns, usual, makeSchools, makeCohorts, joined, roles);
    }

    /** What can be proposed for another file: what may be made is asked every time. */
    Choice ofColumns() {
        return new Choice(columns, usual, false, false, "", roles);
    }

    /** The same, with what does not exist made. */
    public Choice making(boolean schools, boolean cohorts) {
        return new Choice(columns, usual, makeSchools || schools, makeCohorts || cohorts, cohort, roles);
    }

    /** The same, where people with these words for a role come in as this. */
    public Choice taking(Map<String, Part> said) {
        Map<String, Part> plain = new HashMap<>();
        said.forEach((word, part) -> plain.put(Words.plain(word), part));
        return new Choice(columns, usual, makeSchools, makeCohorts, cohort, plain);
    }

    /** What somebody comes in as whom the file calls so, if that was said. */
    public Optional<Part> part(String word) {
        return Optional.ofNullable(roles.get(Words.plain(word)));
    }

    /** The column of a field, or -1. */
    int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** Whether people can be told apart and named by these columns. */
    public boolean isEnough() {
        boolean named = has(Field.NAME) || (has(Field.GIVEN_NAME) && has(Field.FAMILY_NAME));
        return named && (has(Field.EXTERNAL_ID) || has(Field.USERNAME) || has(Field.EMAIL));
    }
}
