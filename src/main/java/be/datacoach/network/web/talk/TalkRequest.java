package be.datacoach.network.web.talk;

import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What the address or a form says, and where its answer stands: below {@code /learner} or {@code /author}. */
final class TalkRequest {
    private TalkRequest() {}

    /** Empty where it says nothing. */
    static String text(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    static List<String> all(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** 0 for what is no number. */
    static int number(String name) {
        String text = text(name);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** The code of one of these values, or nothing. */
    static <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        String text = text(name);
        return List.of(type.getEnumConstants()).stream()
                .filter(value -> value.name().equals(text))
                .findFirst();
    }

    static boolean isStaff() {
        return Faces.getViewId().startsWith("/author/");
    }

    /** The outcome that leads to a page of conversations, and redirects. */
    static String to(String page) {
        return (isStaff() ? "/author/" : "/learner/") + page + "?faces-redirect=true";
    }

    /** The address of one, within the application. */
    static String address(boolean staff, String page) {
        return (staff ? "/author/" : "/learner/") + page;
    }
}
