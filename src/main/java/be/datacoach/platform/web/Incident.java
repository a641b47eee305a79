package be.datacoach.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One surprise: logged once, under an id that the person sees and can tell us. Neither holds personal data. */
final class Incident {
    static final String ATTRIBUTE = "be.datacoach.incident";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that are mistaken for one another when read out on the telephone. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private Incident() {}

    static void open(HttpServletRequest request, Throwable surprise) {
        if (request.getAttribute(ATTRIBUTE) != null) {
            return;
        }
        String id = newId();
        request.setAttribute(ATTRIBUTE, id);
        LOG.log(
                Level.SEVERE,
                "Incident " + id + " at " + request.getMethod() + " " + request.getRequestURI(),
                surprise);
    }

    private static String newId() {
        StringBuilder id = new StringBuilder();
        RANDOM.ints(8, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
        return id.insert(4, '-').toString();
    }
}
