package be.datacoach.accompaniment.web;

import java.util.Optional;
import org.omnifaces.util.Faces;

/** What the address or a form says. */
final class Request {
    private Request() {}

    static String text(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    static Optional<String> sent(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name));
    }

    /** A number from 0 on; empty for what is none. */
    static Optional<Integer> number(String name) {
        return sent(name).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
