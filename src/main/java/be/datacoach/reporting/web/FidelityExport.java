package be.datacoach.reporting.web;

import be.datacoach.platform.web.Language;
import be.datacoach.reporting.fidelity.ReadFidelity;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The same figures as on the page, for a spreadsheet. */
@WebServlet({"/author/fidelity.csv", "/admin/fidelity.csv"})
public class FidelityExport extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient ReadFidelity readFidelity;

    @Inject
    private transient FidelityWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // What is refused is refused here, before any byte has gone.
        var counted = readFidelity.read();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"datacoach-fidelity.csv\"");
        response.getOutputStream().write(words.file(counted, Language.of(request)));
    }
}
