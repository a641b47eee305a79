package be.datacoach.administration.web;

import be.datacoach.administration.people.BringPeople;
import be.datacoach.administration.people.FindImports;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Bringing a file with people, and those that were brought before. */
@Named
@RequestScoped
public class AdminImportView {
    private static final int MOST_MEGABYTES = 10;

    /** A file that was brought before, in words. */
    public record Row(String uid, String name, String day, String by, String state) {}

    @Inject
    private BringPeople bringPeople;

    @Inject
    private FindImports findImports;

    @Inject
    private Clock clock;

    private @Nullable Part file;
    private @Nullable String cohort;

    public String bring() throws IOException {
        Part part = file;
        if (part == null || part.getSize() == 0) {
            Say.wrong("file", "app_file.empty");
            return "";
        }
        if (part.getSize() > MOST_MEGABYTES << 20) {
            Say.wrong("file", "app_file.too_large", MOST_MEGABYTES);
            return "";
        }
        try (InputStream in = part.getInputStream()) {
            var outcome = bringPeople.bring(
                    name(part), in.readAllBytes(), Optional.ofNullable(cohort).orElse(""));
            if (outcome instanceof BringPeople.Outcome.Brought brought) {
                return "/admin/rows?faces-redirect=true&uid=" + brought.uid()
                        + (brought.asking() ? "&columns=yes" : "");
            }
            var refused = (BringPeople.Outcome.Refused) outcome;
            Say.wrong("file", "admin_import.message.error." + refused.why(), refused.most());
            return "";
        }
    }

    /** Some browsers send the folders on their computer along. */
    private static String name(Part part) {
        String sent = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
    }

    public List<Row> getRows() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        LocalDate today = LocalDate.now(clock);
        return findImports.latest().stream()
                .map(one -> new Row(
                        one.uid(),
                        one.name(),
                        phrases.day(LocalDate.ofInstant(one.at(), clock.getZone()), today),
                        one.by(),
                        one.state().name()))
                .toList();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String cohort) {
        this.cohort = cohort;
    }
}
