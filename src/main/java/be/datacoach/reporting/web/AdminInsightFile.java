package be.datacoach.reporting.web;

import be.datacoach.platform.Phrases;
import be.datacoach.platform.sheet.CsvText;
import be.datacoach.platform.sheet.XlsxText;
import be.datacoach.platform.web.Language;
import be.datacoach.reporting.insight.Insight;
import be.datacoach.reporting.insight.TakeInsight;
import be.datacoach.reporting.web.InsightWords.Cell;
import be.datacoach.reporting.web.InsightWords.Line;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code /admin/insight.csv} and {@code .xlsx}: the counts of the page in a file; all groups, or with {@code table=time} the
 * chosen one over time. What the page withholds, the file withholds.
 */
@WebServlet({"/admin/insight.csv", "/admin/insight.xlsx"})
public class AdminInsightFile extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient TakeInsight takeInsight;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InsightQuery query = InsightQuery.of(request);
        Insight insight = takeInsight.take(query.by(), query.uid(), query.unit());
        List<List<String>> rows = rows(insight, query, request);
        boolean workbook = request.getServletPath().endsWith(".xlsx");
        byte[] file = workbook ? workbook(rows) : csv(rows);
        response.setContentType(workbook ? WORKBOOK : "text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"datacoach-insight" + (workbook ? ".xlsx\"" : ".csv\""));
        response.getOutputStream().write(file);
    }

    private static List<List<String>> rows(Insight insight, InsightQuery query, HttpServletRequest request) {
        Phrases phrases = Phrases.in(Language.of(request));
        InsightWords words = new InsightWords(phrases);
        List<List<String>> rows = new ArrayList<>();
        if ("time".equals(request.getParameter("table"))) {
            rows.add(words.timeHeads(query.unit()));
            words.time(insight.time(), query.unit()).forEach(line -> rows.add(cells(line)));
            if (insight.time().isEmpty()) rows.add(List.of(words.withheld(insight.chosen())));
        } else {
            rows.add(Stream.concat(Stream.of(phrases.say("admin_insight.group")), words.heads().stream())
                    .toList());
            insight.groups().rows().forEach(group -> rows.add(cells(words.line(group))));
        }
        return rows;
    }

    private static List<String> cells(Line line) {
        return Stream.concat(Stream.of(line.name()), line.cells().stream().map(Cell::value))
                .toList();
    }

    private static byte[] csv(List<List<String>> rows) {
        CsvText text = new CsvText(rows.get(0));
        rows.stream().skip(1).forEach(text::add);
        return text.bytes();
    }

    private static byte[] workbook(List<List<String>> rows) {
        XlsxText text = new XlsxText(rows.get(0));
        rows.stream().skip(1).forEach(text::add);
        return text.bytes();
    }
}
