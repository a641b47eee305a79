package be.datacoach.platform.web;

import be.datacoach.platform.LinkToken;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Addresses that end in a token, {@code /scan/{token}}, {@code /confirm/{token}} and {@code /welcome/{token}}, each shown by the page of that name.
 * What the page sends carries the token in a field of the form.
 */
@WebServlet({"/scan/*", "/confirm/*", "/welcome/*"})
public class LinkPages extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** The name of the request attribute, and of the field. */
    public static final String LINK = "link";

    private static final int MOST = 100;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        request.setAttribute(LINK, path.substring(1, Math.min(path.length(), MOST)));
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        // Without its extension, as the page is known: with it, the browser would be sent to the address without the
        // token.
        request.getRequestDispatcher(request.getServletPath()).forward(request, response);
    }

    /** The token of this request, be it of any shape. */
    public static LinkToken of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(LINK))
                .or(() -> Optional.ofNullable(request.getParameter(LINK)))
                .map(LinkToken::new)
                .orElse(new LinkToken(""));
    }
}
