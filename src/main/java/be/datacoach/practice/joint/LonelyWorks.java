package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was made together and has one maker left. */
@ApplicationScoped
public class LonelyWorks {
    @Inject
    private JointWorks works;

    /** It goes with its last maker; in the transaction of an erasure. */
    public void erase(AccountId maker) {
        works.eraseLonely(maker);
    }
}
