package be.datacoach.network.division;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.adaptation.team.Refusal;
import be.datacoach.adaptation.team.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one coach sees of dividing learning at a school.
 *
 * @param self who looks
 * @param colleagues other coaches of the school who do not sit at the table; their names are for themselves to say
 * @param people those who sit there; empty for who does not
 * @param proposed empty while there are fewer than two, or for who does not sit there
 * @param card what was agreed last; empty for who does not sit there
 */
public record DivisionPicture(
        Place place,
        Standing standing,
        CoachId self,
        int colleagues,
        Pace pace,
        List<Person> people,
        Optional<Proposed> proposed,
        Optional<Card> card) {

    /** How far the coaches are. */
    public enum Standing {
        /** There is no other coach at this school. */
        ALONE,
        /** Who looks did not say yes to what lies on the table. */
        ASKED,
        /** Nobody else did. */
        WAITING,
        /** They divide. */
        OPEN,
        /** All agreed, and nobody talks it over. */
        SETTLED
    }

    /** @param others the other schools of who looks */
    public record Place(String uid, String name, List<Other> others) {
        public Place {
            others = List.copyOf(others);
        }
    }

    /** Another school. */
    public record Other(String uid, String name) {}

    /**
     * @param weeks in how many they want to be ready
     * @param revision how often somebody said something: a form carries it along
     */
    public record Pace(int weeks, int revision) {}

    /** What somebody at the table thinks of the proposal. */
    public enum Agreeing {
        NOT_YET,
        YES,
        /** With one that was changed since. */
        WITH_ANOTHER
    }

    /** Somebody at the table, by the opaque code of their account. */
    public record Person(CoachId who, String name, Agreeing agreeing) {}

    /**
     * A proposal.
     *
     * @param digest what somebody agrees with
     * @param proven whether nothing better exists; else nothing better was found in the time that a page waits
     * @param words what who looks said of modules
     * @param refusals what who looks asked and cannot be; for their eyes only
     */
    public record Proposed(
            RoleCardText text,
            String digest,
            boolean proven,
            Map<ModuleId, SaidOfModule> words,
            List<Refusal> refusals) {

        public Table table() {
            return text.table();
        }
    }

    /**
     * What was agreed.
     *
     * @param names of all on it who still have an account
     * @param voices who agreed when, by name
     * @param reopened why it is talked over anew, and by whom; empty while it is not
     */
    public record Card(
            String uid,
            int number,
            Instant agreedAt,
            RoleCardText text,
            Map<CoachId, String> names,
            List<Voice> voices,
            Optional<Reopened> reopened) {}

    public record Voice(String name, Instant at) {}

    /** @param who nobody when the account is gone */
    public record Reopened(Reopening why, Optional<String> who) {}

    public DivisionPicture {
        people = List.copyOf(people);
    }
}
