package be.datacoach.network.web.circle;

import java.util.Optional;
import org.omnifaces.util.Faces;

/** What the address or a form says. */
final class Request {
    private Request() {}

    /** Empty where it says nothing. */
    static String text(String name) {
        return sent(name).orElse("");
    }

    static Optional<String> sent(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name));
    }
}
