package be.datacoach.practice.web.joint;

import java.util.Optional;
import org.omnifaces.util.Faces;

/** What the address or a form says. */
final class JointRequest {
    private JointRequest() {}

    static String text(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    /** A whole number; the largest there is for what is none. */
    static int number(String name) {
        String sent = text(name);
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : Integer.MAX_VALUE;
    }
}
