package be.datacoach.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dutch unless somebody chose, or their browser asks for, English. Logging in sets the cookie to the account's choice. */
public final class Language {
    public static final String COOKIE = "language";
    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final List<Locale> ALL = List.of(DUTCH, Locale.ENGLISH);

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        return chosen(request).or(() -> asked(request)).orElse(DUTCH);
    }

    /** The language with this tag, if we speak it. */
    public static Optional<Locale> tagged(String tag) {
        return ALL.stream().filter(locale -> locale.toLanguageTag().equals(tag)).findFirst();
    }

    public static Cookie cookie(Locale locale) {
        Cookie cookie = new Cookie(COOKIE, locale.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge(60 * 60 * 24 * 365);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> tagged(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> tagged(locale.getLanguage()).stream())
                .findFirst();
    }
}
