package be.datacoach.access.web;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.quiet.ChooseMails;
import be.datacoach.platform.web.LinkPages;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /quiet/LINK}: shows a page with one button, since programs that check mails open every link. What a mail program
 * posts there by itself, when somebody presses its own button, is enough (RFC 8058).
 */
@WebServlet("/quiet/*")
public class QuietPages extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private ChooseMails chooseMails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(LinkPages.LINK, link(request));
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        request.getRequestDispatcher(request.getServletPath()).forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            chooseMails.refuseBy(link(request));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (NotAllowed none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String link(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    }
}
