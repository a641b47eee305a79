package be.datacoach.access.web;

import be.datacoach.access.login.LogOut;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The button in the header. A link, or somebody else's page, logs nobody out. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient LogOut logOut;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        logOut.logOut(request);
        response.sendRedirect(request.getContextPath() + "/");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}
