package be.datacoach.access.login;

import jakarta.servlet.http.HttpServletRequest;

/** The address of a request within this application, decoded and normalised by the container. */
final class RequestPath {
    private RequestPath() {}

    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = info == null ? request.getServletPath() : request.getServletPath() + info;
        return path.isEmpty() ? "/" : path;
    }
}
