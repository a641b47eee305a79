package be.datacoach.administration.web;

import be.datacoach.administration.progress.FollowGroups;
import be.datacoach.administration.progress.FollowGroups.By;
import be.datacoach.administration.progress.GroupProgress;
import be.datacoach.administration.progress.GroupProgress.Parts;
import be.datacoach.administration.progress.MemberProgress.State;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /admin/progress.csv?by=school}: the same counts as on the page, of all cohorts or schools. */
@WebServlet("/admin/progress.csv")
public class AdminProgressExport extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int AT_ONCE = 100;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private transient FollowGroups followGroups;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        By by = "school".equals(request.getParameter("by")) ? By.SCHOOL : By.COHORT;
        Phrases phrases = Phrases.in(Language.of(request));
        // What is refused is refused at the first part, before any byte has gone.
        Page<GroupProgress> part = followGroups.follow(by, 1, AT_ONCE);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"datacoach-progress.csv\"");
        PrintWriter out = response.getWriter();
        out.print(BYTE_ORDER_MARK);
        out.print(CsvLine.of(heads(phrases)));
        part.rows().forEach(row -> out.print(CsvLine.of(cells(row, phrases))));
        for (int page = 2; page <= part.pages(); page++) {
            followGroups.follow(by, page, AT_ONCE).rows().forEach(row -> out.print(CsvLine.of(cells(row, phrases))));
        }
    }

    private static List<String> heads(Phrases phrases) {
        List<String> heads =
                new ArrayList<>(List.of(phrases.say("admin_progress.group"), phrases.say("admin_progress.people")));
        for (State state : State.values()) {
            heads.add(phrases.say("admin_progress.count." + state));
        }
        heads.add(phrases.say("admin_progress.planned"));
        return heads;
    }

    private static List<String> cells(GroupProgress row, Phrases phrases) {
        List<String> cells = new ArrayList<>(List.of(row.name(), Integer.toString(row.people())));
        Optional<Parts> parts = row.parts();
        for (State state : State.values()) {
            cells.add(parts.map(known -> Long.toString(known.count(state)))
                    .orElseGet(() -> phrases.say("admin_progress.few")));
        }
        cells.add(parts.map(known -> Long.toString(known.plannedMinutes() / 60))
                .orElseGet(() -> phrases.say("admin_progress.few")));
        return cells;
    }
}
