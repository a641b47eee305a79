package be.datacoach.reporting.web;

import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import be.datacoach.reporting.research.FindStudies;
import be.datacoach.reporting.research.Study;
import be.datacoach.reporting.research.export.ExportStudy;
import be.datacoach.reporting.research.export.FindExports;
import be.datacoach.reporting.research.export.MakeStudyKey;
import be.datacoach.reporting.research.export.Report;
import be.datacoach.reporting.research.export.ResearchFile;
import be.datacoach.reporting.research.export.StudyKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The key of a study, its file, and every time that a file was given. */
@Named
@RequestScoped
public class AdminStudyFileView {
    private static final String KEY = "admin_study.";

    @Inject
    private FindStudies findStudies;

    @Inject
    private FindExports findExports;

    @Inject
    private MakeStudyKey makeStudyKey;

    @Inject
    private ExportStudy exportStudy;

    @Inject
    private Clock clock;

    private @Nullable String key;
    private @Nullable List<Row> rows;

    /** One file that was given, in words. */
    public record Row(String when, String by, int people, String hidden) {}

    /** The key goes along in a file, once. */
    public String makeKey() throws IOException {
        Optional<StudyKey> made = makeStudyKey.make(uid());
        if (made.isEmpty()) {
            Say.first(KEY + "message.warn.key_stays");
            return here();
        }
        String text = say("key.file", name(), day(clock.instant()), made.get().text());
        Faces.sendFile(text.getBytes(StandardCharsets.UTF_8), file("key", "txt"), true);
        return "";
    }

    public String export() throws IOException {
        ExportStudy.Outcome outcome =
                exportStudy.export(uid(), Optional.ofNullable(key).orElse(""));
        if (outcome instanceof ExportStudy.Outcome.Made made) {
            ResearchFile zip = made.file();
            Faces.sendFile(file("research", "zip"), true, zip::writeTo);
        } else if (outcome == ExportStudy.Outcome.Refused.WRONG_KEY) {
            Say.wrong("key", KEY + "message.error.WRONG_KEY");
        } else {
            Say.refused(KEY + "message.error." + outcome);
        }
        return "";
    }

    private String file(String what, String type) {
        return "datacoach-" + what + "-" + uid().substring(0, 8) + "." + type;
    }

    private String here() {
        return "/admin/study?faces-redirect=true&study=" + uid();
    }

    public List<Row> getRows() {
        List<Row> known = rows;
        if (known == null) {
            known = findExports.of(uid()).stream().map(this::row).toList();
            rows = known;
        }
        return known;
    }

    private Row row(FindExports.Found found) {
        Report report = found.exported().report();
        return new Row(
                day(found.exported().madeAt()),
                found.by().isEmpty() ? say("files.nobody") : found.by(),
                found.exported().participants(),
                say(
                        "files.hidden.text",
                        report.merged(),
                        report.hidden(),
                        report.decisionsLeftOut(),
                        report.peopleLeftOut()));
    }

    private String day(Instant moment) {
        return Phrases.in(Faces.getLocale()).day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    /** Whether the study asks people, and so may give a file. */
    public boolean isOpen() {
        return findStudies.withUid(uid()).state() == Study.State.OPEN;
    }

    /** Whether there is a key. */
    public boolean isKeyed() {
        return findStudies.withUid(uid()).study().keyCheck().isPresent();
    }

    /** Whether the key may still be made, or made again. */
    public boolean isKeyFree() {
        return getRows().isEmpty();
    }

    private String name() {
        return findStudies.withUid(uid()).study().name();
    }

    private static String uid() {
        return Optional.ofNullable(Faces.getRequestParameter("study"))
                .orElseThrow(() -> new NotFound("no study is asked for"));
    }

    private static String say(String name, Object... arguments) {
        return Phrases.in(Faces.getLocale()).say(KEY + name, arguments);
    }

    public @Nullable String getKey() {
        return null;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }
}
