package be.datacoach.network.web.example;

import be.datacoach.network.example.Reach;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** While what was sent is being read: then every form is there, also one that the page would show no more. */
    static boolean isArriving() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** A number from 0 on; 0 for what is none. */
    static int number(String name) {
        return sent(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    static int page() {
        return Math.max(1, number("page"));
    }

    /** The narrowest where it says none. */
    static Reach reach(String code) {
        return Stream.of(Reach.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(Reach.CIRCLE);
    }
}
