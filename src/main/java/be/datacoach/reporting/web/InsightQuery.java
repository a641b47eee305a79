package be.datacoach.reporting.web;

import be.datacoach.reporting.insight.Insight.By;
import be.datacoach.reporting.insight.Insight.Question;
import be.datacoach.reporting.insight.Timeline.Unit;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What an address asks for: {@code ?kind=school&uid=...&unit=week&q=lies&page=2}. What makes no sense is the usual. */
record InsightQuery(By by, String uid, Unit unit, String text, int page) {
    static InsightQuery of(HttpServletRequest request) {
        String page = parameter(request, "page");
        return new InsightQuery(
                parameter(request, "kind").equals("school") ? By.SCHOOL : By.COHORT,
                parameter(request, "uid"),
                parameter(request, "unit").equals("week") ? Unit.WEEK : Unit.MONTH,
                parameter(request, "q"),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    Question question() {
        return new Question(by, uid, unit, text, page);
    }

    /** The same, for a file: everything there is, so without a name or a page. */
    String file() {
        return "?kind=" + (by == By.SCHOOL ? "school" : "cohort")
                + "&unit=" + (unit == Unit.WEEK ? "week" : "month")
                + "&uid=" + URLEncoder.encode(uid, StandardCharsets.UTF_8);
    }
}
