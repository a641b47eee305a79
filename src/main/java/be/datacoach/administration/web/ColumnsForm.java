package be.datacoach.administration.web;

import be.datacoach.access.Role;
import be.datacoach.administration.people.Choice;
import be.datacoach.administration.people.Choice.Part;
import be.datacoach.administration.people.Fault;
import be.datacoach.administration.people.Fault.Code;
import be.datacoach.administration.people.Field;
import be.datacoach.administration.people.Look;
import be.datacoach.platform.sheet.Sheet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields in which an administrator says what the columns of a file are. */
public class ColumnsForm {
    private static final int EXAMPLES = 3;

    /** A column of the file, with what stands in it, and what it is. */
    public static class Column {
        private final int number;
        private final String heading;
        private final String examples;
        private @Nullable String field;

        Column(int number, Sheet sheet, @Nullable String field) {
            this.number = number;
            this.heading = sheet.headings().get(number);
            this.examples = String.join(
                    ", ",
                    sheet.lines().stream()
                            .map(line -> line.cell(number))
                            .filter(cell -> !cell.isEmpty())
                            .distinct()
                            .limit(EXAMPLES)
                            .toList());
            this.field = field;
        }

        public String getHeading() {
            return heading;
        }

        public String getExamples() {
            return examples;
        }

        public @Nullable String getField() {
            return field;
        }

        public void setField(@Nullable String field) {
            this.field = field;
        }
    }

    private final List<Column> columns;
    private final List<RoleWord> roleWords;
    private Role usual;
    private boolean makeSchools;
    private boolean makeCohorts;
    private @Nullable String cohort;

    ColumnsForm(Look look) {
        Choice choice = look.choice();
        columns = IntStream.range(0, look.sheet().headings().size())
                .mapToObj(number -> new Column(number, look.sheet(), fieldOf(choice, number)))
                .toList();
        roleWords = RoleWord.in(look.sheet(), choice);
        usual = choice.usual();
        makeSchools = choice.makeSchools();
        makeCohorts = choice.makeCohorts();
        cohort = choice.cohort();
    }

    private static @Nullable String fieldOf(Choice choice, int number) {
        return choice.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(entry -> entry.getKey().name())
                .findFirst()
                .orElse(null);
    }

    static boolean isOfPlace(Fault fault) {
        return fault.code() == Code.SCHOOL_UNKNOWN || fault.code() == Code.COHORT_UNKNOWN;
    }

    /** Of two columns that are said to be the same, the first counts. */
    Choice choice() {
        Map<Field, Integer> chosen = new EnumMap<>(Field.class);
        for (Column column : columns) {
            String said = column.field;
            Arrays.stream(Field.values())
                    .filter(field -> field.name().equals(said))
                    .forEach(field -> chosen.putIfAbsent(field, column.number));
        }
        Map<String, Part> parts = new HashMap<>();
        for (RoleWord one : roleWords) if (one.getPart() != null) parts.put(one.getWord(), one.getPart());
        return new Choice(chosen, usual, makeSchools, makeCohorts, cohort == null ? "" : cohort).taking(parts);
    }

    public List<Column> getList() {
        return columns;
    }

    public Field[] getFields() {
        return Field.values();
    }

    /** What the file calls people, for who comes in. */
    public List<RoleWord> getRoleWords() {
        return roleWords;
    }

    public Part[] getParts() {
        return Part.values();
    }

    /** What a file may make of people; administrators are made by hand. */
    public List<Role> getRoles() {
        return List.of(Role.COACH, Role.COUNSELLOR);
    }

    public Role getUsual() {
        return usual;
    }

    public void setUsual(Role usual) {
        this.usual = usual;
    }

    public boolean isMakeSchools() {
        return makeSchools;
    }

    public void setMakeSchools(boolean makeSchools) {
        this.makeSchools = makeSchools;
    }

    public boolean isMakeCohorts() {
        return makeCohorts;
    }

    public void setMakeCohorts(boolean makeCohorts) {
        this.makeCohorts = makeCohorts;
    }

    public @Nullable String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String cohort) {
        this.cohort = cohort;
    }
}
