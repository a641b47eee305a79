package be.datacoach.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves resources/, and the scripts of libraries, under an address that names the build ({@link Build#getFiles()}), so that browsers may keep every
 * file for good, and style sheets and script modules still find each other by relative address.
 */
@WebServlet(StaticFiles.FOLDER + "*")
public class StaticFiles extends HttpServlet {
    static final String FOLDER = "/static/";

    private static final long serialVersionUID = 1;
    private static final Pattern FILE = Pattern.compile("/[^/]+(/(css|fonts|images|js|webjars)/[A-Za-z0-9._/-]+)");

    /** What libraries bring stands in their own archives. */
    private static String place(Matcher file) {
        return file.group(2).equals("webjars") ? file.group(1) : "/resources" + file.group(1);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
        String path = file.matches() ? place(file) : "";
        if (path.isEmpty() || path.contains("..") || getServletContext().getResource(path) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            if (file.group(2).equals("webjars")) {
                copy(path, response);
            } else {
                request.getRequestDispatcher(path).forward(request, response);
            }
        }
    }

    /** As a whole: the filter compresses only what fits the buffer, and what the server sends by itself passes it by. */
    private void copy(String path, HttpServletResponse response) throws IOException {
        try (InputStream file = getServletContext().getResourceAsStream(path)) {
            byte[] content = file.readAllBytes();
            response.setContentType(getServletContext().getMimeType(path));
            response.setBufferSize(content.length + 1);
            response.getOutputStream().write(content);
        }
    }
}
