package be.datacoach.administration.systems;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.function.Supplier;

/**
 * Lets another system change only what it saw. It is looked at again in the transaction that changes it; of two that change
 * the same at the same moment, one fails on the version of the entity.
 */
@ApplicationScoped
public class WriteIfUnchanged {
    @Inject
    private Together together;

    /** @return whether it was as expected, and so was changed */
    @Requires(Permission.ADMINISTER)
    public boolean write(String expected, Supplier<String> tagNow, Runnable act) {
        try {
            return together.all(() -> asExpected(expected, tagNow, act));
        } catch (PersistenceException | TransactionalException changedAtTheSameMoment) {
            return false;
        }
    }

    private static boolean asExpected(String expected, Supplier<String> tagNow, Runnable act) {
        if (!tagNow.get().equals(expected)) {
            return false;
        }
        act.run();
        return true;
    }
}
