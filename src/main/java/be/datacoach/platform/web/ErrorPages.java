package be.datacoach.platform.web;

/** Where the error pages are; web.xml names the same. */
final class ErrorPages {
    static final String NOT_FOUND = "/WEB-INF/errorpages/404.xhtml";
    static final String FAILURE = "/WEB-INF/errorpages/500.xhtml";

    private ErrorPages() {}
}
