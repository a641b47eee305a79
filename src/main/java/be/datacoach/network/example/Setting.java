package be.datacoach.network.example;

import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.organisation.team.TeamKind;
import java.util.Optional;

/** Where it happened, in choices that fit many schools. Each may be open while the example is being written. */
public record Setting(Optional<SchoolLevel> level, Optional<Phase> phase, Optional<TeamKind> team) {
    public static final Setting OPEN = new Setting(Optional.empty(), Optional.empty(), Optional.empty());

    boolean isComplete() {
        return level.isPresent() && phase.isPresent() && team.isPresent();
    }
}
