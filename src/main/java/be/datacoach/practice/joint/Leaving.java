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

    /**
     * Leaves what somebody made with people who know them no more, such as colleagues of a school that they left; questions between them that
     * nobody answered end.
     */
    public void leaveStrangers(AccountId maker) {
        works.of(maker)
                .forEach(one -> works.locked(one.uid()).ifPresent(work -> {
                    List<AccountId> others = works.makingOf(work).stream()
                            .filter(other -> !other.equals(maker))
                            .toList();
                    if (!others.isEmpty() && areStrangers(maker, others)) leave(work, maker);
                    endQuestions(work, maker);
                }));
        works.askedOf(maker)
                .forEach(asked -> works.withId(asked.work())
                        .filter(work -> areStrangers(maker, works.makingOf(work)))
                        .ifPresent(work -> works.remove(asked)));
    }

    /** Of a work, what this maker asked people who know none of its makers now. */
    private void endQuestions(JointWork work, AccountId maker) {
        List<AccountId> makers = works.makingOf(work);
        works.makersOf(work).stream()
                .filter(one -> one.standing() == JointMaker.Standing.INVITED)
                .filter(one -> one.invitedBy().filter(maker::equals).isPresent())
                .filter(one -> areStrangers(one.account(), makers))
                .forEach(works::remove);
    }

    private boolean areStrangers(AccountId somebody, List<AccountId> others) {
        return others.stream()
                .noneMatch(other -> companions.knows(somebody, other) || companions.knows(other, somebody));
    }
}
