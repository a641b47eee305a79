package be.datacoach.catalogue.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.ReadImage;
import be.datacoach.catalogue.image.Image;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /learner/picture/M05/lijn.png}, and the same below {@code /author}: an image as it is, of the type that its
 * bytes tell. A name stands for the same bytes for good, so a browser may keep them; nobody in between may.
 */
@WebServlet({"/learner/picture/*", "/author/picture/*"})
public class PictureServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient ReadImage readImage;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Optional.ofNullable(request.getPathInfo())
                .orElse("/")
                .substring(1)
                .split("/", -1);
        if (path.length != 2) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Image image = readImage.read(new ModuleId(path[0]), path[1]);
        String tag = '"' + image.checksum() + '"';
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(image.kind().type());
        response.setContentLength(image.content().length);
        response.setHeader("Content-Disposition", "inline");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(image.content());
    }
}
