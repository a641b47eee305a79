package be.datacoach.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from. Behind proxies the connection tells only the last of them, and a header tells the rest,
 * the first parts of which anybody can make up: so we count back as many as the settings say are ours.
 */
@ApplicationScoped
public class ClientAddress {
    @Inject
    @ConfigProperty(name = "DATACOACH_PROXIES", defaultValue = "0")
    private int proxies;

    public String of(HttpServletRequest request) {
        return behind(proxies, request.getHeader("X-Forwarded-For"), request.getRemoteAddr());
    }

    static String behind(int proxies, @Nullable String forwardedFor, String connection) {
        if (proxies < 1 || forwardedFor == null) {
            return connection;
        }
        String[] hops = forwardedFor.split(",", -1);
        return hops.length < proxies ? connection : hops[hops.length - proxies].strip();
    }
}
