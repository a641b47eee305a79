package be.datacoach.reporting.research.export;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody else may know of a coach or the school, and so could recognise them by, in the groups in which it goes into a
 * file. In this order they are told apart: those that research asks most for first.
 */
enum Trait {
    LEVEL("school.level", "level", true, Value::toString),
    SIZE("school.size", "sizeBand", true, Value::toString),
    ROLE("coach.role", "roleGroup", false, Trait::role),
    PHASE("policy.phase", "phase", true, Value::toString),
    OKI("school.okiBand", "okiBand", true, Value::toString),
    EXPERIENCE("coach.experience", "experienceBand", false, value -> step(value, 2.5, "LITTLE", 3.5, "SOME", "MUCH")),
    LEADERSHIP("context.leadership", "leadershipMean", true, value -> step(value, 3, "LOW", 4, "MID", "HIGH")),
    AUTONOMY("context.autonomy", "autonomy", true, value -> step(value, 3, "LOW", 4, "MID", "HIGH")),
    HOURS("coach.hours", "hoursBand", false, value -> step(value, 1, "UNDER_1", 3, "FROM_1", "FROM_3")),
    ALONE("coach.alone", "coachCount", true, value -> word(value).equals("YES") ? "ONE" : "SEVERAL"),
    PARTNER("school.externalPartner", "externalPartner", true, Value::toString),
    /** Known from the account, not from a fact. */
    TERM("", "cohortTerm", false, Value::toString),
    // Not in a table of their own, but decisions rest on them.
    SPECIAL("school.special", "school.special", false, Value::toString),
    CAMPUSES("school.campuses", "school.campuses", false, Value::toString),
    FEEDBACK(
            "school.feedbackInWeeks",
            "school.feedbackInWeeks",
            false,
            value -> step(value, 8.5, "SOON", 27, "MID", "LATER")),
    INSPECTION("school.inspectionWithinYear", "school.inspectionWithinYear", false, Value::toString),
    TEAM("team.structure", "team.structure", false, Value::toString),
    APPOINTMENT("coach.appointment", "coach.appointment", false, Value::toString),
    HALF_TIME("coach.halfTime", "coach.halfTime", false, Value::toString),
    LEADER("coach.leader", "coach.leader", false, Value::toString),
    TEACHES("coach.teachesThisTeam", "coach.teachesThisTeam", false, Value::toString),
    MANDATE("coach.mandate", "coach.mandate", false, Value::toString),
    ELSEWHERE("learnedElsewhere.M07", "learnedElsewhere.M07", false, Value::toString);

    static final String UNKNOWN = "UNKNOWN";
    private static final Map<String, String> ROLES = Map.of(
            "TEACHER", "TEACHING",
            "LEAD_TEACHER", "TEACHING",
            "SPECIAL_NEEDS", "CARE",
            "QUALITY_COORDINATOR", "QUALITY_POLICY",
            "POLICY_EMPLOYEE", "QUALITY_POLICY",
            "SCHOOL_LEADER", "LEADER");

    private final String attribute;
    private final String column;
    private final boolean ofSchool;
    private final Function<Value, String> group;

    Trait(String attribute, String column, boolean ofSchool, Function<Value, String> group) {
        this.attribute = attribute;
        this.column = column;
        this.ofSchool = ofSchool;
        this.group = group;
    }

    /** The trait that an attribute is, if others may know it. */
    static Optional<Trait> of(AttributeId attribute) {
        return Arrays.stream(values())
                .filter(trait -> trait.attribute.equals(attribute.name()))
                .findFirst();
    }

    static List<String> columns() {
        return Arrays.stream(values()).map(Trait::column).toList();
    }

    String attribute() {
        return attribute;
    }

    /** Where it stands in a file. */
    String column() {
        return column;
    }

    /** Whether it is the same for everybody at a school. */
    boolean ofSchool() {
        return ofSchool;
    }

    String group(Value value) {
        return group.apply(value);
    }

    /** Of several who say it of one school: the group of the mean, the word that all say, or that it is not known. */
    String group(Collection<Value> said) {
        if (said.isEmpty()) return UNKNOWN;
        if (said.stream().allMatch(Value.Amount.class::isInstance)) {
            return group(Value.of(said.stream()
                    .mapToDouble(value -> ((Value.Amount) value).number())
                    .average()
                    .orElseThrow()));
        }
        List<String> groups = said.stream().map(this::group).distinct().toList();
        return groups.size() == 1 ? groups.get(0) : UNKNOWN;
    }

    private static String role(Value value) {
        return ROLES.getOrDefault(word(value), "OTHER");
    }

    private static String word(Value value) {
        return value.toString();
    }

    /** Below the first limit, below the second, or from there on. */
    private static String step(Value value, double first, String low, double second, String... rest) {
        if (!(value instanceof Value.Amount amount)) return UNKNOWN;
        if (amount.number() < first) return low;
        return amount.number() < second ? rest[0] : rest[1];
    }
}
