package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.exchange.ExportLayer;
import be.datacoach.authoring.exchange.ExportModules;
import be.datacoach.authoring.exchange.ExportQuestions;
import be.datacoach.authoring.exchange.ExportQuestions.Format;
import be.datacoach.authoring.exchange.Pack;
import be.datacoach.catalogue.LibraryFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code /author/export}, all modules as a ZIP; {@code ?module=M04}, one; {@code ?layer=ours}, a layer; with {@code &as=gift} or {@code moodle} its
 * questions. A ZIP is written as it is read.
 */
@WebServlet("/author/export")
public class AuthorExport extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient ExportModules exportModules;

    @Inject
    private transient ExportQuestions exportQuestions;

    @Inject
    private transient ExportLayer exportLayer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ModuleId> module =
                Optional.ofNullable(request.getParameter("module")).map(ModuleId::new);
        String as = Optional.ofNullable(request.getParameter("as")).orElse("zip");
        switch (as) {
            case "gift" -> questions(module, Format.GIFT, response);
            case "moodle" -> questions(module, Format.MOODLE, response);
            case "zip" -> zip(request, module, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void questions(Optional<ModuleId> module, Format format, HttpServletResponse response) throws IOException {
        if (module.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bank = exportQuestions.export(module.get(), format).getBytes(StandardCharsets.UTF_8);
        boolean gift = format == Format.GIFT;
        announce(response, gift ? "text/plain;charset=UTF-8" : "application/xml", module, gift ? ".gift" : ".xml");
        response.getOutputStream().write(bank);
    }

    private void zip(HttpServletRequest request, Optional<ModuleId> module, HttpServletResponse response)
            throws IOException {
        // What is refused is refused at the first file, before any byte has gone.
        var pack = new Pack(response.getOutputStream());
        String layer = request.getParameter("layer");
        Consumer<LibraryFile> into = file -> {
            if (!response.isCommitted()) announce(response, "application/zip", module, ".zip");
            pack.add(file);
        };
        if (layer == null) exportModules.export(module, into);
        else exportLayer.export(layer, into);
        pack.close();
    }

    private static void announce(HttpServletResponse response, String type, Optional<ModuleId> module, String ending) {
        String name = "datacoach-" + module.map(ModuleId::code).orElse("modules") + ending;
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
