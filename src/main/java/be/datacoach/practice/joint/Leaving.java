package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Somebody goes on alone. They keep what stood there in the own sheet; the others keep the work. */
@ApplicationScoped
public class Leaving {
    @Inject
    private JointWorks works;

    @Inject
    private Companions companions;

    @Inject
    private Clock clock;

    void leave(JointWork work, AccountId maker) {
        works.makersOf(work).stream()
                .filter(one -> one.makes() && one.account().equals(maker))
                .forEach(one -> one.leave(clock.instant()));
        works.flush();
    }

    /** Leaves what somebody made with people whom they know no more, such as colleagues of a school that they left. */
    public void leaveStrangers(AccountId maker) {
        for (JointWork work : works.of(maker)) {
            List<AccountId> others = works.makingOf(work).stream()
                    .filter(other -> !other.equals(maker))
                    .toList();
            boolean strangers = !others.isEmpty() && others.stream().noneMatch(other -> companions.knows(maker, other));
            if (strangers) leave(work, maker);
        }
    }
}
