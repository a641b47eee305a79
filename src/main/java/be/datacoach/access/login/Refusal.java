package be.datacoach.access.login;

import be.datacoach.platform.Phrases;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The answer to a request that may not go on, in the form that whoever asked can read: a page, a script, a program. */
record Refusal(HttpServletRequest request, HttpServletResponse response) {
    void send(Gate.Verdict verdict) throws IOException {
        boolean toProgram = Gate.isInterface(RequestPath.of(request));
        switch (verdict) {
            case LOG_IN_FIRST -> {
                if (toProgram) {
                    problem(HttpServletResponse.SC_UNAUTHORIZED, "app_api.login");
                } else {
                    redirect("/login?return=" + URLEncoder.encode(asked(), StandardCharsets.UTF_8));
                }
            }
            case CHANGE_PASSWORD_FIRST -> {
                if (toProgram) {
                    problem(HttpServletResponse.SC_FORBIDDEN, "app_api.password");
                } else {
                    redirect("/account");
                }
            }
            case HIDE -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case PASS -> throw new IllegalArgumentException("Nothing to refuse");
        }
    }

    /** What was asked for; of a form, the page it stands on, which has the query that the form's address lacks. */
    private String asked() {
        String path = request.getRequestURI();
        String page = String.valueOf(request.getHeader("Referer"));
        int query = page.indexOf('?');
        if ("POST".equals(request.getMethod())
                && query >= 0
                && page.substring(0, query).endsWith(path)) {
            path += page.substring(query);
        } else if (request.getQueryString() != null) {
            path += "?" + request.getQueryString();
        }
        return path.substring(request.getContextPath().length());
    }

    private void redirect(String path) throws IOException {
        String address = request.getContextPath() + path;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A script would follow a redirect itself and show the login page inside the page that expired.
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** @param key of the sentence; programs may tell problems apart by it */
    void problem(int status, String key) throws IOException {
        boolean english = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        String title = Phrases.in(english ? Locale.ENGLISH : Locale.forLanguageTag("nl"))
                .say(key);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("title", title)
                        .add("status", status)
                        .add("key", key)
                        .build()
                        .toString());
    }
}
