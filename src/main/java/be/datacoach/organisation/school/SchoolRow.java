package be.datacoach.organisation.school;

import java.util.Map;
import java.util.Optional;

/** A school as an administrator sees it. */
public record SchoolRow(
        String uid, String name, Optional<SchoolLevel> level, Optional<SchoolSize> size, boolean archived) {
    /** The code of the level for the screen; unknown where nobody said. */
    public String levelCode() {
        return level.map(Enum::name).orElse("unknown");
    }

    /** The code of the size for the screen; unknown where nobody said. */
    public String sizeCode() {
        return size.map(Enum::name).orElse("unknown");
    }

    /** @param facts that hold now, by attribute */
    public static SchoolRow of(School school, Map<String, SchoolFact> facts) {
        return new SchoolRow(
                school.uid(),
                school.name(),
                Optional.ofNullable(facts.get(SchoolFact.LEVEL)).map(fact -> SchoolLevel.valueOf(fact.value())),
                Optional.ofNullable(facts.get(SchoolFact.SIZE)).map(fact -> SchoolSize.valueOf(fact.value())),
                school.isArchived());
    }
}
