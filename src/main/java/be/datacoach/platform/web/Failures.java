package be.datacoach.platform.web;

import be.datacoach.platform.NotFound;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What no page handled: a refusal becomes a missing page, a surprise becomes an incident. */
public class Failures extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String POLICY = "Content-Security-Policy";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | LinkageError failure) {
            if (response.isCommitted()) {
                // Half a page was sent: even a refusal comes as a surprise then.
                Incident.open(request, failure);
            } else {
                answer(request, response, failure);
            }
        }
    }

    /** Nothing was sent yet, but headers may speak of the page that will not be: of how it is compressed, how long it is. */
    private static void beginAgain(HttpServletResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            headers.put(name, List.copyOf(response.getHeaders(name)));
        }
        response.reset();
        headers.forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("content-") || name.equalsIgnoreCase(POLICY)) {
                values.forEach(value -> response.addHeader(name, value));
            }
        });
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        beginAgain(response);
        if (isRefusal(failure)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Incident.open(request, failure);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    static boolean isRefusal(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = causeOf(cause)) {
            if (cause instanceof NotFound) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable causeOf(Throwable failure) {
        return failure instanceof ServletException wrapped && wrapped.getRootCause() != null
                ? wrapped.getRootCause()
                : failure.getCause();
    }
}
