package be.datacoach.administration.assigning;

import be.datacoach.adaptation.path.Assignment;
import java.util.List;
import java.util.Optional;

/** How far the members of a cohort are, by name. */
public record CohortProgress(
        String name, boolean archived, Optional<Assignment> assignment, List<MemberProgress> members) {
    public CohortProgress {
        members = List.copyOf(members);
    }

    public long count(MemberProgress.State state) {
        return members.stream().filter(member -> member.state() == state).count();
    }
}
