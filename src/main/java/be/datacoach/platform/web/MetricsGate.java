package be.datacoach.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the server tells of itself is not for everybody: it asks for the bearer token in DATACOACH_METRICS_TOKEN. */
public class MetricsGate extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    @ConfigProperty(name = "DATACOACH_METRICS_TOKEN")
    private transient Optional<String> token;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String shown = String.valueOf(request.getHeader("Authorization"));
        if (token.isPresent() && same("Bearer " + token.get(), shown)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean same(String expected, String shown) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
