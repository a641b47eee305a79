package be.datacoach.administration.web;

import be.datacoach.organisation.Member;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.omnifaces.util.Faces;

/** Who can still be added to a list of people: those found by {@code ?find=} who are not in it yet. */
public record Candidates(boolean asked, String text, List<Member> found) implements Serializable {
    static Candidates none() {
        return new Candidates(false, "", List.of());
    }

    /** Uid of the person whose button was pressed. */
    static String chosen() {
        return Optional.ofNullable(Faces.getRequestParameter("member")).orElse("");
    }

    /** The uid that the form carries for what it makes, or a new one. */
    static String once() {
        String sent = Faces.getRequestParameter("once");
        return sent != null && sent.matches("[0-9a-f-]{36}")
                ? sent
                : UUID.randomUUID().toString();
    }

    static Candidates asked(Function<String, List<Member>> search, List<Member> present) {
        String text = Faces.getRequestParameter("find");
        if (text == null) {
            return none();
        }
        List<Member> found = search.apply(text).stream()
                .filter(member -> !present.contains(member))
                .toList();
        return new Candidates(true, text, found);
    }
}
