package be.datacoach.network.talk;

import java.util.List;

/**
 * What somebody sends.
 *
 * @param once a uid chosen by the form: sent twice, it is one message
 * @param named uids of members who were chosen from the list, besides those whose name stands in the text after an @
 * @param sure whether they were asked about what looks like a pupil, and mean it
 */
public record Draft(String once, String text, List<String> named, boolean sure) {
    public Draft {
        named = List.copyOf(named);
    }
}
