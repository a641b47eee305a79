package be.datacoach.administration.progress;

import be.datacoach.assignment.given.Gift;
import java.util.List;
import java.util.Optional;

/** How far the members of a cohort are, by name. */
public record CohortProgress(String name, boolean archived, Optional<Gift> gift, List<MemberProgress> members) {
    public CohortProgress {
        members = List.copyOf(members);
    }

    public long count(MemberProgress.State state) {
        return members.stream().filter(member -> member.state() == state).count();
    }
}
