package be.datacoach.administration.web;

import be.datacoach.administration.people.Look;
import be.datacoach.administration.people.LookAtPeople;
import be.datacoach.administration.people.PeopleImport;
import be.datacoach.administration.people.Verdict;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.sheet.CsvText;
import be.datacoach.platform.sheet.Sheet.Line;
import be.datacoach.platform.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code /admin/rows-file?uid=}: the rows that stay behind, as CSV with a last column that says why, to be mended elsewhere
 * and brought again.
 */
@WebServlet("/admin/rows-file")
public class AdminRowsDownload extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient LookAtPeople lookAtPeople;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Look look = lookAtPeople.look(
                Optional.ofNullable(request.getParameter("uid")).orElse(""));
        byte[] csv = csv(look, Phrases.in(Language.of(request)));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"datacoach-rows.csv\"");
        response.getOutputStream().write(csv);
    }

    private static byte[] csv(Look look, Phrases phrases) {
        ImportWords words = new ImportWords(look, phrases);
        Map<Integer, Verdict> verdicts =
                look.verdicts().stream().collect(Collectors.toMap(Verdict::line, Function.identity()));
        List<String> headings = new ArrayList<>(look.sheet().headings());
        headings.add(phrases.say("admin_rows.why"));
        CsvText text = new CsvText(headings);
        boolean open = look.state() == PeopleImport.State.BROUGHT;
        for (Line line : look.sheet().lines()) {
            Verdict verdict = verdicts.get(line.number());
            if (open && verdict != null && verdict.faults().isEmpty()) continue;
            List<String> cells = new ArrayList<>(line.cells());
            cells.add(
                    verdict == null
                            ? ""
                            : verdict.faults().stream().map(words::sentence).collect(Collectors.joining(" ")));
            text.add(cells);
        }
        return text.bytes();
    }
}
