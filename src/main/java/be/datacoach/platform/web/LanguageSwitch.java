package be.datacoach.platform.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The links in the footer: {@code ?lang=en} on any page chooses English and comes back to that page. */
public class LanguageSwitch extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Event<LanguageChosen> chosen;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Locale> asked = Optional.ofNullable(request.getQueryString())
                .filter(query -> request.getMethod().equals("GET"))
                .flatMap(query -> Stream.of(query.split("&"))
                        .filter(LanguageSwitch::isChoice)
                        .flatMap(part -> Language.tagged(part.substring("lang=".length())).stream())
                        .findFirst());
        if (asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(Language.cookie(asked.get()));
        chosen.fire(new LanguageChosen(asked.get()));
        response.sendRedirect(back(request.getRequestURI(), request.getQueryString()));
    }

    private static boolean isChoice(String part) {
        return part.startsWith("lang=");
    }

    /** To where the link stood. Two slashes in front would mean another site. */
    static String back(String path, String query) {
        String rest =
                Stream.of(query.split("&")).filter(part -> !isChoice(part)).collect(Collectors.joining("&"));
        return "/" + path.replaceFirst("^[/\\\\]+", "") + (rest.isEmpty() ? "" : "?" + rest);
    }
}
