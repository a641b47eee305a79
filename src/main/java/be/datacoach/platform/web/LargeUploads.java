package be.datacoach.platform.web;

import be.datacoach.platform.Phrases;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns away a form with a file that no page would take, before the server puts it on its disk: the largest is what
 * {@code multipart-config} in web.xml says. What comes is read to nowhere, so that a browser gets to see the answer.
 */
public class LargeUploads extends HttpFilter {
    private static final long serialVersionUID = 1;
    static final long LARGEST = 64L << 20;
    private static final long MOST_THROWN_AWAY = 256L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        long length = request.getContentLengthLong();
        if (!type.startsWith("multipart/") || (length >= 0 && length <= LARGEST)) {
            chain.doFilter(request, response);
            return;
        }
        throwAway(request.getInputStream());
        answer(request, response);
    }

    /** In plain words: a page of ours would want to read the form after all. */
    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Phrases phrases = Phrases.in(Language.of(request));
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(phrases.say("error_too_large.title"));
        response.getWriter().println(phrases.say("error_too_large.text"));
    }

    private static void throwAway(InputStream body) throws IOException {
        var nowhere = new byte[1 << 16];
        long read = 0;
        for (int n = body.read(nowhere); n >= 0 && read < MOST_THROWN_AWAY; n = body.read(nowhere)) read += n;
    }
}
