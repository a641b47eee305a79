package be.datacoach.platform.web;

import be.datacoach.platform.NotFound;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** {@code /language?to=en&return=/learner/path}: the link in the footer. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Event<LanguageChosen> chosen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = String.valueOf(request.getParameter("to"));
        Locale locale = Language.tagged(to).orElseThrow(() -> new NotFound("language"));
        response.addCookie(Language.cookie(locale));
        chosen.fire(new LanguageChosen(locale));
        response.sendRedirect(LocalPath.orHome(request.getParameter("return")));
    }
}
