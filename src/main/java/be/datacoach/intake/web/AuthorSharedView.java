package be.datacoach.intake.web;

import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.sharing.ReadSharedResult;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What a coach of an own cohort shares: results in words, never the answers behind them. */
@Named
@RequestScoped
public class AuthorSharedView {
    @Inject
    private ReadSharedResult readSharedResult;

    @Inject
    private Catalogue catalogue;

    private ReadSharedResult.Shared shared;

    @PostConstruct
    void read() {
        String code = parameter("part");
        Part part = Part.of(code).orElseThrow(() -> new NotFound("part " + code));
        shared = readSharedResult.read(parameter("coach"), part);
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    public String getTitle() {
        return shared.coach();
    }

    public List<ResultRow> getRows() {
        var rows = new ResultRows(catalogue.instruments(), catalogue.curriculum(), Phrases.in(Faces.getLocale()));
        return shared.scores().map(rows::of).orElse(List.of());
    }
}
