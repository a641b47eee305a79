package be.datacoach.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells the browser to refuse. */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1;

    private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'; connect-src 'self'; font-src 'self'; img-src 'self' data:; "
            + "manifest-src 'self'; media-src 'self'; style-src 'self'; script-src 'self' 'nonce-%s'";
    /** PrimeFaces, which only the pages of staff use, sizes its components by style attributes. */
    private static final String STAFF_POLICY = POLICY + "; style-src-attr 'unsafe-inline'";

    private static final String YEAR = "31536000";

    @Inject
    @ConfigProperty(name = "DATACOACH_HTTPS", defaultValue = "false")
    private boolean https;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String policy = isForStaff(request.getRequestURI()) ? STAFF_POLICY : POLICY;
        response.setHeader("Content-Security-Policy", policy.formatted(Nonce.newFor(request)));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=" + YEAR);
        }
        chain.doFilter(request, response);
    }

    private static boolean isForStaff(String path) {
        return path.startsWith("/author/") || path.startsWith("/admin/");
    }
}
