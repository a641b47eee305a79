package be.datacoach.network.intervisie;

import be.datacoach.network.peer.Partnership;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The intervisies of a coach, as they see them.
 *
 * @param partnership with whom they go on; nothing while there is nobody
 * @param number of the next one, 1 for the first; what a proposal is about
 * @param mine moments that this coach proposed and that are still to come
 * @param theirs those of the other
 * @param agreed the next one, until it ends
 * @param past those that were, the newest first; with whom is left out once it ended
 * @param suggested moments to begin with
 */
public record IntervisiePicture(
        Optional<Partnership> partnership,
        Stage stage,
        int number,
        List<Moment> mine,
        List<Moment> theirs,
        Optional<Talk> agreed,
        List<Talk> past,
        List<LocalDateTime> suggested) {

    public IntervisiePicture {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
        past = List.copyOf(past);
        suggested = List.copyOf(suggested);
    }

    /** @param place as it was typed; empty when nobody said */
    public record Moment(Instant startsAt, String place) {}

    /**
     * One intervisie.
     *
     * @param changes how often its moment changed
     * @param place where it is; empty when nobody said, and once the pair ended
     * @param own what this coach brings and takes along
     * @param other the same of the other, as far as this coach may see it; nothing once the pair ended
     */
    public record Talk(
            String uid,
            int number,
            Instant startsAt,
            int minutes,
            int changes,
            String place,
            Part own,
            Optional<Other> other) {}

    /**
     * @param shared whether the other reads the note
     * @param counsellorSince when the counsellor of the own cohort began to read it; nothing while they do not
     */
    public record Part(
            String question, String note, boolean shared, Optional<Instant> counsellorSince, Happened happened) {
        static Part nothing(Happened happened) {
            return new Part("", "", false, Optional.empty(), happened);
        }
    }

    /**
     * @param note empty unless it was shared
     * @param turn whether it is the other's turn to bring the question
     */
    public record Other(String name, String question, String note, boolean turn) {}
}
