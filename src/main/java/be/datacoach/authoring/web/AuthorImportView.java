package be.datacoach.authoring.web;

import be.datacoach.authoring.exchange.BringModules;
import be.datacoach.authoring.exchange.Delivery;
import be.datacoach.authoring.exchange.LookAtModules;
import be.datacoach.authoring.exchange.TakeModules;
import be.datacoach.catalogue.FindingText;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Bringing a ZIP with modules: what it would do, and taking what is sound. */
@Named
@RequestScoped
public class AuthorImportView {
    private static final String HERE = "/author/import?faces-redirect=true";

    @Inject
    private BringModules bringModules;

    @Inject
    private LookAtModules lookAtModules;

    @Inject
    private TakeModules takeModules;

    private Optional<Delivery> delivery = Optional.empty();
    private @Nullable Part file;

    @PostConstruct
    void read() {
        delivery = lookAtModules.look();
    }

    public String bring() throws IOException {
        Optional<Brought> brought = Brought.of(file);
        if (brought.isEmpty()) return "";
        Optional<Finding> refused =
                bringModules.bring(brought.get().name(), brought.get().content());
        if (refused.isEmpty()) return HERE;
        Say.wrong(
                "file",
                "author_import.message.error.refused",
                FindingText.in(Faces.getLocale()).sentence(refused.get()));
        return "";
    }

    public String take() {
        var taken = takeModules.take(Asked.parameter("uid"));
        if (taken.isEmpty()) Say.first("author_import.message.warn.moved");
        else if (taken.get().isEmpty()) Say.first("author_import.message.warn.nothing");
        else Say.done("author_import.message.info.taken", taken.get().size());
        return taken.isEmpty() ? HERE : "/author/modules?faces-redirect=true";
    }

    public boolean isDelivered() {
        return delivery.isPresent();
    }

    public String getUid() {
        return delivery.map(Delivery::uid).orElse("");
    }

    public String getName() {
        return delivery.map(Delivery::name).orElse("");
    }

    public List<CandidateRow> getModules() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return delivery.map(Delivery::modules).orElse(List.of()).stream()
                .map(module -> CandidateRow.of(module, phrases))
                .toList();
    }

    public int getTaken() {
        return delivery.map(one -> one.taken().size()).orElse(0);
    }

    public boolean isTakeable() {
        return getTaken() > 0;
    }

    public Delivery.Shared getShared() {
        return delivery.map(Delivery::shared).orElse(new Delivery.Shared(0, List.of()));
    }

    public List<FindingRow> getLeft() {
        return CandidateRow.findings(delivery.map(Delivery::left).orElse(List.of()), Phrases.in(Faces.getLocale()));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
