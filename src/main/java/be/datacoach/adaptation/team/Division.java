package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.TaskId;
import java.util.List;
import java.util.OptionalInt;

/**
 * A proposal of who learns what.
 *
 * @param table what all coaches may see of it
 * @param carried for each need, the highest first, when the coaches are ready for it
 * @param refusals the agreements that cannot hold
 * @param proven whether nothing better exists; else nothing better was found
 */
public record Division(Table table, List<Carried> carried, List<Refusal> refusals, boolean proven) {

    /**
     * From when on coaches can do a task. Weeks count from 1; 0 is now, empty is not within the weeks of the case.
     *
     * @param byOne when every module that teaches it is known to one of them
     * @param byTwo when every module that teaches it is known to two: it no longer hangs on one person
     */
    public record Carried(TaskId task, OptionalInt byOne, OptionalInt byTwo) {}

    public Division {
        carried = List.copyOf(carried);
        refusals = List.copyOf(refusals);
    }
}
