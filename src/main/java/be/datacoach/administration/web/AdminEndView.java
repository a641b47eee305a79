package be.datacoach.administration.web;

import be.datacoach.administration.ending.EraseIfUnused;
import be.datacoach.administration.ending.ReadHistory;
import be.datacoach.organisation.cohort.ArchiveCohort;
import be.datacoach.organisation.cohort.ReopenCohort;
import be.datacoach.organisation.school.ArchiveSchool;
import be.datacoach.organisation.school.ReopenSchool;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Archives, opens again or erases the school or cohort that the page is about. */
@Named
@RequestScoped
public class AdminEndView {
    private static final String KEY = "admin_end.";

    @Inject
    private ReadHistory readHistory;

    @Inject
    private EraseIfUnused erase;

    @Inject
    private Schools schools;

    @Inject
    private Cohorts cohorts;

    private @Nullable Set<String> held;

    /** How a school ends. */
    @Dependent
    static class Schools {
        @Inject
        private ArchiveSchool archive;

        @Inject
        private ReopenSchool reopen;
    }

    /** How a cohort ends. */
    @Dependent
    static class Cohorts {
        @Inject
        private ArchiveCohort archive;

        @Inject
        private ReopenCohort reopen;
    }

    public String archive() {
        if (isSchool()) schools.archive.archive(uid());
        else cohorts.archive.archive(uid());
        return done("archived.");
    }

    public String reopen() {
        if (isSchool()) schools.reopen.reopen(uid());
        else cohorts.reopen.reopen(uid());
        return done("reopened.");
    }

    public String erase() {
        if (Faces.getRequestParameter("sure") == null) {
            Say.first(KEY + "message.warn.sure");
            return here();
        }
        Set<String> stillHeld = isSchool() ? erase.school(uid()) : erase.cohort(uid());
        if (!stillHeld.isEmpty()) {
            Say.first(KEY + "held." + getKind(), words(stillHeld));
            return here();
        }
        Say.done(KEY + "message.info.erased." + getKind());
        return "/admin/" + getKind() + "s?faces-redirect=true";
    }

    private String done(String what) {
        Say.done(KEY + "message.info." + what + getKind());
        return here();
    }

    private String here() {
        return "/admin/" + getKind() + "?faces-redirect=true&uid=" + uid();
    }

    /** What the page is about, as its address says it. */
    public String getKind() {
        return isSchool() ? "school" : "cohort";
    }

    private static boolean isSchool() {
        return Faces.getViewId().equals("/admin/school.xhtml");
    }

    private static String uid() {
        return Optional.ofNullable(Faces.getRequestParameter("uid")).orElse("");
    }

    public boolean isErasable() {
        return held().isEmpty();
    }

    /** Why it cannot be erased. */
    public String getWhyNot() {
        return phrases().say(KEY + "held." + getKind(), words(held()));
    }

    private Set<String> held() {
        if (held == null) held = isSchool() ? readHistory.ofSchool(uid()) : readHistory.ofCohort(uid());
        return held;
    }

    private static String words(Set<String> tables) {
        return tables.stream()
                .map(table -> KEY + "held.by." + table)
                .map(key -> phrases().has(key) ? key : KEY + "held.by.other")
                .distinct()
                .map(key -> phrases().say(key))
                .collect(Collectors.joining(", "));
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
