package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.exchange.ExportModules;
import be.datacoach.authoring.exchange.Pack;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /author/export}, all modules as a ZIP, and {@code ?module=M04}, one: written as it is read. */
@WebServlet("/author/export")
public class AuthorExport extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient ExportModules exportModules;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ModuleId> module =
                Optional.ofNullable(request.getParameter("module")).map(ModuleId::new);
        // What is refused is refused at the first file, before any byte has gone.
        var pack = new Pack(response.getOutputStream());
        exportModules.export(module, file -> {
            if (!response.isCommitted()) announce(response, module);
            pack.add(file);
        });
        pack.close();
    }

    private static void announce(HttpServletResponse response, Optional<ModuleId> module) {
        String name = "datacoach-" + module.map(ModuleId::code).orElse("modules") + ".zip";
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
